import type { Candidate } from './find-candidates';
import type { Memory } from './page-memory';
import { isInHeading, sentenceAround } from './sentence-around';
import { titleBefore } from './title-words';

/** Why a short form means its entity here: `antecedent`, the words that say so, as the text writes them. */
export type Licence = { candidate: Candidate; antecedent: string | undefined };

/** What the licence is sought in: the text, the full names found in it by start, and what the page has named before. */
export type Setting = { text: string; full: readonly Candidate[]; memory: Memory };

/**
 * Finds the licence of a short form; `shorts` are all readings of one range. In this order: the entity named last on the page; a
 * title directly before a surname; for a surname in a headline or caption, the full name that follows; the adjective of a state; what a place is part of, in the same sentence, or anywhere before when a place word stands at the
 * name (ريف حماة); the state that a body of several words belongs to (الشرطة الاتحادية). Undefined when nothing licenses it or
 * two entities have an equal claim.
 */
export function licenceOf(
  shorts: readonly Candidate[],
  { text, full, memory }: Setting,
): Licence | undefined {
  const towns = shorts.filter(({ form, afterPlaceWord }) => form.needsPlaceWord && afterPlaceWord);
  const others = shorts.filter(({ form }) => !form.needsPlaceWord);
  const named = memory.nearest(others);
  if (named !== undefined) return { candidate: named, antecedent: memory.antecedent(named.form.entity.id) };

  const titled = onlyEntity(others);
  const title = titled && titleBefore(titled.form, text, titled.start);
  if (titled !== undefined && title !== undefined) return { candidate: titled, antecedent: title };

  const ahead = titled && aheadOf(titled, { text, full, memory });
  if (titled !== undefined && ahead !== undefined) return { candidate: titled, antecedent: ahead };

  const states = others.filter(({ form }) => memory.demonym(form.entity.id) !== undefined);
  const state = onlyEntity(states);
  if (state !== undefined) return { candidate: state, antecedent: memory.demonym(state.form.entity.id) };

  const wholes = others.flatMap(candidate => {
    const antecedent = wholeOf(candidate, { text, full, memory });
    return antecedent === undefined ? [] : [{ candidate, antecedent }];
  });
  const part = onlyEntity(wholes.map(({ candidate }) => candidate));
  if (part !== undefined) return wholes.find(({ candidate }) => candidate === part);

  const town = onlyEntity(towns);
  return town && { candidate: town, antecedent: memory.antecedent(town.form.entity.id) };
}

/** The full name of a person that a page gives only after its headline or caption, where nobody else of the name is on the page. */
function aheadOf({ form, start, end }: Candidate, { text, memory }: Setting): string | undefined {
  if (form.entity.kind !== 'person' || !isInHeading(text, start, end)) return undefined;
  return memory.namedAhead(form.entity.id);
}

/** The words by which the text named what a place or a body is part of, where that licenses it. */
function wholeOf(
  { form, start, end, afterPlaceWord }: Candidate,
  { text, full, memory }: Setting,
): string | undefined {
  const { id, kind, partOf = [] } = form.entity;
  if (kind === 'place' || kind === 'facility') {
    const sentence = sentenceAround(text, start, end);
    let nearby: Candidate | undefined;
    for (
      let i = firstFrom(full, sentence.start);
      i < full.length && full[i]!.end <= sentence.end && nearby === undefined;
      i++
    ) {
      if (partOf.includes(full[i]!.form.entity.id)) nearby = full[i];
    }
    if (nearby !== undefined) return text.slice(nearby.start, nearby.end);
    return afterPlaceWord ? memory.namedBefore(id, partOf) : undefined;
  }
  return kind !== 'person' && kind !== 'state' && form.words > 1 ? memory.namedBefore(id, partOf) : undefined;
}

/** The candidate that fits its form best when all are of one entity. */
export function onlyEntity(group: readonly Candidate[]): Candidate | undefined {
  if (new Set(group.map(({ form }) => form.entity.id)).size !== 1) return undefined;
  return group.reduce((best, other) => (other.differences.length < best.differences.length ? other : best));
}

/** Index of the first of sorted candidates that starts at `at` or later, by halving. */
function firstFrom(sorted: readonly Candidate[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
