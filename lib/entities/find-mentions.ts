import type { Mention } from '@/lib/model/mention';
import { readHabits, type PageHabits } from './accept-letters';
import { findCandidates, type Candidate } from './find-candidates';
import type { Matcher } from './matcher';
import { createMemory, type Memory } from './page-memory';
import { sentenceAround } from './sentence-around';

/**
 * Finds the mentions of a page: `blocks` are its stretches of text in reading order, one list of mentions comes back for each, in text
 * order and without overlaps. Short forms are resolved over all blocks: each needs its entity named before (or, for a place, what it
 * is part of in the same sentence). A form that two entities share, and that nothing before decides, is left out: nothing is
 * chosen silently.
 */
export function findMentions(matcher: Matcher, blocks: readonly string[]): Mention[][] {
  let habits: PageHabits | undefined;
  const readOnce = () => (habits ??= readHabits(blocks));
  const memory = createMemory();
  return blocks.map(text => mentionsOf(findCandidates(matcher, text, readOnce), text, memory));
}

function mentionsOf(candidates: readonly Candidate[], text: string, memory: Memory): Mention[] {
  const full = candidates.filter(isFull);
  const chosenFull = longestLeftmost(full);
  const mentions: Mention[] = [];
  let taken = 0;
  for (const group of sameRange(candidates)) {
    const { start, end } = group[0]!;
    const chosen = start < taken ? undefined : choose(group, { text, full, chosenFull, memory });
    if (chosen !== undefined) {
      mentions.push(chosen);
      taken = end;
    }
    // What is named within a longer name was named all the same: التحالف الدولي لمحاربة داعش licenses التنظيم.
    memory.note(group, text, chosen?.entity);
  }
  return mentions;
}

type Page = { text: string; full: readonly Candidate[]; chosenFull: readonly Candidate[]; memory: Memory };

/** The mention that forms of one range make, if any. */
function choose(group: readonly Candidate[], { text, full, chosenFull, memory }: Page): Mention | undefined {
  const { start, end } = group[0]!;
  const range = { start, end };
  const named = group.filter(isFull);
  if (named.length > 0) {
    if (!chosenFull.some(other => other.start === start && other.end === end)) return undefined;
    const best = onlyEntity(named) ?? memory.nearest(named);
    return best && mention(best, undefined);
  }
  // A short form gives way to a full name that it does not hold whole (طائرات التحالف | التحالف الدولي).
  if (chosenFull.some(other => overlaps(other, range) && !(start <= other.start && end >= other.end)))
    return undefined;
  const shorts = group.filter(({ form }) => form.by === 'short' || form.by === 'adjective');
  const licensed = memory.nearest(shorts);
  if (licensed !== undefined) return mention(licensed, memory.antecedent(licensed.form.entity.id));

  const sentence = sentenceAround(text, start, end);
  const nearby = (part: string) =>
    full.find(
      other => other.form.entity.id === part && other.start >= sentence.start && other.end <= sentence.end,
    );
  const placed = shorts.filter(
    ({ form }) => isSpot(form.entity.kind) && (form.entity.partOf ?? []).some(nearby),
  );
  const only = onlyEntity(placed);
  if (only === undefined) return undefined;
  const whole = (only.form.entity.partOf ?? []).map(nearby).find(other => other !== undefined)!;
  return mention(only, text.slice(whole.start, whole.end));
}

function mention({ form, start, end, differences }: Candidate, antecedent: string | undefined): Mention {
  const how = { by: form.by as Exclude<typeof form.by, 'rival'>, form: form.form, letters: differences };
  return { start, end, entity: form.entity.id, how: antecedent === undefined ? how : { ...how, antecedent } };
}

/** The candidate that fits its form best when all are of one entity. */
function onlyEntity(group: readonly Candidate[]): Candidate | undefined {
  if (new Set(group.map(({ form }) => form.entity.id)).size !== 1) return undefined;
  return group.reduce((best, other) => (other.differences.length < best.differences.length ? other : best));
}

function isFull({ form }: Candidate): boolean {
  return form.by === 'name' || form.by === 'alias' || form.by === 'latin';
}

/** Places and facilities are known by what they are part of. */
function isSpot(kind: string): boolean {
  return kind === 'place' || kind === 'facility';
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of overlapping candidates the leftmost, of those the longest; several of one range stay together. */
function longestLeftmost(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const last = chosen.at(-1);
    if (
      last === undefined ||
      candidate.start >= last.end ||
      (candidate.start === last.start && candidate.end === last.end)
    )
      chosen.push(candidate);
  }
  return chosen;
}

/** Candidates of the same range together, in order. */
function sameRange(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last?.[0]!.start === candidate.start && last[0]!.end === candidate.end) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
