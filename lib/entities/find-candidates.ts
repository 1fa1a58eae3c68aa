import { acceptsLetters, type PageHabits } from './accept-letters';
import { findNames } from './find-names';
import type { Matcher } from './matcher';
import type { NameForm } from './name-forms';
import { ordinarySense } from './ordinary-senses';
import { isOneOf, placeWords } from './place-words';
import { differingLetters, type LetterDifference } from './strict-letters';
import { surroundings } from './surroundings';

/** A form found in a text that may be a mention, its letters and its neighbours looked at; offsets in UTF-16 code units. */
export type Candidate = {
  form: NameForm;
  start: number;
  end: number;
  differences: LetterDifference[];
  /** A word that towns follow stands before it (ريف, مدينة, جنوب). */
  afterPlaceWord: boolean;
};

/** All forms and rivals in one block of text that their letters and neighbours do not rule out, by start, longer ones first. */
export function findCandidates(matcher: Matcher, text: string, habits: () => PageHabits): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of findNames(matcher.trie, text)) {
    const form = matcher.forms[hit.name]!;
    const differences = differingLetters(form.form, text.slice(hit.start, hit.end), hit.swallowedAlef);
    const around = surroundings(text, hit.start, hit.end, hit.proclitic);
    if (!acceptsLetters(form, differences, hit, around, habits)) continue;
    if (
      form.by !== 'rival' &&
      (ordinarySense(form, around) !== undefined || isInAddress(text, hit.start, hit.end))
    )
      continue;
    candidates.push({
      form,
      start: hit.start,
      end: hit.end,
      differences,
      afterPlaceWord: isOneOf(placeWords, around.before[0]),
    });
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutRivalled(candidates);
}

/**
 * Drops what stands within a longer rival of the same entity (صوت أمريكا, التحالف الدولي لدعم الشرعية), and rivals within the
 * entity's own name. A rival of a short form that quotes the full name (قدرة داعش على التنظيم) leaves the name alone.
 */
function withoutRivalled(candidates: readonly Candidate[]): Candidate[] {
  // What holds another starts no later and comes first, so a sweep needs only what is still open.
  let open: Candidate[] = [];
  return candidates.filter(candidate => {
    open = open.filter(({ end }) => end > candidate.start);
    const holding = open.filter(
      other => other.form.entity === candidate.form.entity && holds(other, candidate),
    );
    open.push(candidate);
    if (candidate.form.by === 'rival') return !holding.some(isFull);
    const rivals = holding.filter(({ form }) => form.by === 'rival');
    return isFull(candidate)
      ? rivals.every(rival => holdsShortBeside(rival.form, candidate.form))
      : rivals.length === 0;
  });
}

/** Whether a rival is about a short form that it holds besides the full name. */
function holdsShortBeside(rival: NameForm, full: NameForm): boolean {
  const rest = rival.form.replace(full.form, ' ');
  return rest !== rival.form && (rival.entity.short ?? []).some(short => rest.includes(short));
}

/** Whether one candidate lies within another, longer one. */
function holds(longer: Candidate, shorter: Candidate): boolean {
  return (
    longer.start <= shorter.start &&
    longer.end >= shorter.end &&
    longer.end - longer.start > shorter.end - shorter.start
  );
}

/** Whether a form always means its entity. */
export function isFull({ form }: Pick<Candidate, 'form'>): boolean {
  return form.by === 'name' || form.by === 'alias' || form.by === 'latin';
}

/** Whether Latin letters are part of a web address or an account's name (www.isis.org, @sdf_press). */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!/[a-z]/i.test(text[start]!)) return false;
  return (
    /[a-z0-9][./_-]$|@$/i.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[._/-][a-z0-9]/i.test(text.slice(end, end + 2))
  );
}
