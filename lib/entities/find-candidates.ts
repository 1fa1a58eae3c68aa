import { acceptsLetters, type PageHabits } from './accept-letters';
import { findNames } from './find-names';
import type { Matcher } from './matcher';
import type { NameForm } from './name-forms';
import { ordinarySense } from './ordinary-senses';
import { differingLetters, type LetterDifference } from './strict-letters';
import { surroundings } from './surroundings';

/** A form found in a text that may be a mention, its letters and its neighbours looked at; offsets in UTF-16 code units. */
export type Candidate = { form: NameForm; start: number; end: number; differences: LetterDifference[] };

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
    candidates.push({ form, start: hit.start, end: hit.end, differences });
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutRivalled(candidates);
}

/** Drops what stands within a longer rival of the same entity (صوت أمريكا, التحالف الدولي لدعم الشرعية). */
function withoutRivalled(candidates: Candidate[]): Candidate[] {
  const rivals = candidates.filter(({ form }) => form.by === 'rival');
  return candidates.filter(
    ({ form, start, end }) =>
      form.by === 'rival' ||
      !rivals.some(
        rival =>
          rival.form.entity === form.entity &&
          rival.start <= start &&
          rival.end >= end &&
          rival.end - rival.start > end - start,
      ),
  );
}

/** Whether Latin letters are part of a web address or an account's name (www.isis.org, @sdf_press). */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[a-z0-9][./_-]$|@$/i.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[._/-][a-z0-9]/i.test(text.slice(end, end + 2))
    ? /^[\u0000-\u024f]/.test(text[start] ?? '')
    : false;
}
