import { bestByEntity, type Candidate } from './find-candidates';
import type { How } from '@/lib/model/mention';
import type { Memory } from './page-memory';
import { isInHeading, sentenceAround } from './sentence-around';
import { titleBefore } from './title-words';

/** Why a form means its entity here: `antecedent`, the words that say so, as the text writes them. */
export type Licence = {
  candidate: Candidate;
  antecedent: string | undefined;
  because?: NonNullable<How['because']>;
};

/** What the licence is sought in: the text, the full names found in it by start, and what the page has named before. */
export type Setting = { text: string; full: readonly Candidate[]; memory: Memory };

/**
 * Finds the licence of a short form; `shorts` are all readings of one range. In this order: the entity named last on the page; a
 * title directly before a surname; for a surname in a headline or caption, the full name that follows; the adjective of a state; what a place is part of, in the same sentence, or anywhere before when a place word stands at the
 * name (ريف حماة); the state that a body of several words belongs to (الشرطة الاتحادية). Empty when nothing licenses it; several
 * where entities have an equal claim.
 */
export function licencesOf(shorts: readonly Candidate[], { text, full, memory }: Setting): Licence[] {
  const towns = shorts.filter(({ form, afterPlaceWord }) => form.needsPlaceWord && afterPlaceWord);
  const others = shorts.filter(({ form }) => !form.needsPlaceWord);
  const licensedBy = (antecedentOf: (candidate: Candidate) => string | undefined): Licence[] =>
    bestByEntity(others.filter(candidate => antecedentOf(candidate) !== undefined)).map(candidate => ({
      candidate,
      antecedent: antecedentOf(candidate),
    }));
  const fromMemory = (candidate: Candidate): Licence => ({
    candidate,
    antecedent: memory.antecedent(candidate.form.entity.id),
  });
  const steps: (() => Licence[])[] = [
    () => memory.nearest(others).map(fromMemory),
    () =>
      licensedBy(({ form, start }) => titleBefore(form, text, start)).map(licence => ({
        ...licence,
        because: 'title' as const,
      })),
    () => licensedBy(candidate => aheadOf(candidate, { text, full, memory })),
    () => licensedBy(({ form }) => memory.demonym(form.entity.id)),
    () => licensedBy(candidate => wholeOf(candidate, { text, full, memory })),
    () => bestByEntity(towns).map(fromMemory),
  ];
  for (const step of steps) {
    const licences = step();
    if (licences.length > 0) return licences;
  }
  return [];
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
