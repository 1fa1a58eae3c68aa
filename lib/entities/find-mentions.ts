import type { How, Mention, Reading } from '@/lib/model/mention';
import { isDecided } from '@/lib/model/readings';
import { readHabits, type PageHabits } from './accept-letters';
import { bestByEntity, findCandidates, isFull, type Candidate } from './find-candidates';
import type { Matcher } from './matcher';
import { createMemory, type Memory } from './page-memory';
import type { CandidateSource } from './remember-candidates';
import { licencesOf, type Licence, type Setting } from './short-form-licence';

/**
 * Finds the mentions of a page: `blocks` are its stretches of text in reading order, one list of mentions comes back for each, in text
 * order and without overlaps. Short forms are resolved over all blocks: each needs its entity named before (or, for a place, what it
 * is part of in the same sentence). A form that two entities share, and that nothing decides, comes back with all of them (`others`):
 * nothing is chosen silently. `isHidden`: forms that the reader does not want as this entity's; `candidatesOf`: a source that
 * knows blocks of before.
 */
export function findMentions(
  matcher: Matcher,
  blocks: readonly string[],
  isHidden?: (entity: string, form: string) => boolean,
  candidatesOf: CandidateSource = findCandidates,
): Mention[][] {
  let habits: PageHabits | undefined;
  const readOnce = () => (habits ??= readHabits(blocks));
  const found = blocks.map(text => {
    const candidates = candidatesOf(matcher, text, readOnce);
    return { text, candidates: isHidden === undefined ? candidates : withoutHidden(candidates, isHidden) };
  });
  const memory = createMemory();
  // The adjective of a state licenses its short forms wherever it stands on the page: العلاقات المغربية … الرباط. A person's full
  // name licenses the surname in a headline above it.
  for (const { text, candidates } of found) {
    for (const candidate of candidates) {
      const { form, start, end } = candidate;
      if (form.by === 'demonym') memory.noteDemonym(form.entity.id, text.slice(start, end));
      else memory.noteAhead(candidate, text);
    }
  }
  return found.map(({ text, candidates }) => mentionsOf(candidates, text, memory));
}

/** Drops hidden forms, and the forms of the same entity within them: a mark does not shrink to what is left of its name. */
function withoutHidden(
  candidates: readonly Candidate[],
  isHidden: (entity: string, form: string) => boolean,
): Candidate[] {
  const isUnreported = ({ by }: Candidate['form']): boolean => by === 'rival' || by === 'demonym';
  const hidden = candidates.filter(({ form }) => !isUnreported(form) && isHidden(form.entity.id, form.form));
  return candidates.filter(
    ({ form, start, end }) =>
      isUnreported(form) ||
      !hidden.some(other => other.form.entity === form.entity && other.start <= start && other.end >= end),
  );
}

function mentionsOf(candidates: readonly Candidate[], text: string, memory: Memory): Mention[] {
  const full = candidates.filter(isFull);
  const chosenFull = longestLeftmost(full);
  const mentions: Mention[] = [];
  let taken = 0;
  let next = 0;
  for (const group of sameRange(candidates)) {
    const { start, end } = group[0]!;
    while (next < chosenFull.length && chosenFull[next]!.end <= start) next++;
    const fullNames: Candidate[] = [];
    for (let i = next; i < chosenFull.length && chosenFull[i]!.start < end; i++)
      fullNames.push(chosenFull[i]!);
    const chosen = start < taken ? undefined : choose(group, fullNames, { text, full, memory });
    if (chosen !== undefined) {
      mentions.push(chosen);
      taken = end;
    }
    // What is named within a longer name was named all the same: التحالف الدولي لمحاربة داعش licenses التنظيم.
    memory.note(group, text, chosen !== undefined && isDecided(chosen) ? chosen : undefined);
  }
  return mentions;
}

/** The mention that forms of one range make, if any; `fullNames`: the full names chosen that overlap the range. */
function choose(
  group: readonly Candidate[],
  fullNames: readonly Candidate[],
  setting: Setting,
): Mention | undefined {
  const { start, end } = group[0]!;
  const named = group.filter(isFull);
  if (named.length > 0) {
    if (!fullNames.some(other => other.start === start && other.end === end)) return undefined;
    const claims = bestByEntity(named);
    const nearest = claims.length > 1 ? setting.memory.nearest(claims) : [];
    return mention(
      (nearest.length > 0 ? nearest : claims).map(candidate => ({
        candidate,
        antecedent: candidate.listWord,
        because: 'list',
      })),
    );
  }
  // A short form gives way to a full name that it does not hold whole (طائرات التحالف | التحالف الدولي).
  if (!fullNames.every(other => start <= other.start && end >= other.end)) return undefined;
  const shorts = group.filter(({ form }) => form.by === 'short' || form.by === 'adjective');
  return mention(licencesOf(shorts, setting));
}

/** The mention that licences of one range make: of one entity, or of several with an equal claim. */
function mention(licences: readonly Licence[]): Mention | undefined {
  const [first, ...others] = licences.map(reading);
  if (first === undefined) return undefined;
  const { start, end } = licences[0]!.candidate;
  return { start, end, ...first, ...(others.length > 0 && { others }) };
}

function reading({ candidate, antecedent, because }: Licence): Reading {
  const { form, differences, isAdjective } = candidate;
  const how: How = {
    by: isAdjective ? 'adjective' : (form.by as How['by']),
    form: form.form,
    letters: [...differences],
  };
  if (antecedent === undefined) return { entity: form.entity.id, how };
  return { entity: form.entity.id, how: { ...how, antecedent, ...(because && { because }) } };
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
    if (last?.[0]?.start === candidate.start && last[0].end === candidate.end) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
