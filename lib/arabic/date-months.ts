import { references } from './date-words';
import { looksAhead } from './date-ahead';
import { readDay, readYear } from './date-pieces';
import { foldKey as key } from './fold';
import { follows, gapBefore } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import type { Moment, ReadMoment } from './moment';
import { readMonth, type NamedMonth } from './months';
import type { Word } from './words';

export const month = key('شهر');
const monthNoun = wordSet([month]);
const article = key('ال');
/** Prepositions of time: behind them an unsure name is a month, and four digits are a year. */
export const within = new Set(['في', 'منذ', 'حتى', 'خلال', 'بحلول'].map(key));

/** Whether a phrase may go on at word `i`: no full stop or line end before it. */
export function reachable(text: string, words: readonly Word[], i: number): boolean {
  return gapBefore(text, words, i) !== 'break';
}

/** A month with what stands behind it: year, reference, "من العام الماضي". `sure`: something before it already says month. */
export function monthDate(
  text: string,
  words: readonly Word[],
  i: number,
  sure = false,
): ReadMoment | undefined {
  let at = i;
  let certain = sure;
  let start: number | undefined;
  const monthWord = lookUpWord(monthNoun, words[i]?.key ?? '');
  if (monthWord && follows(text, words, i + 1)) {
    at = i + 1;
    certain = true;
    start = offsetAfter(text, words[i]!, monthWord.clitics.cut);
  }
  const named = readMonth(text, words, at);
  if (!named) return undefined;
  start ??= offsetAfter(text, words[at]!, named.cut);
  const moment: Moment = { kind: 'calendar', month: named.month, ...(named.hijri && { hijri: true }) };
  const year = reachable(text, words, named.next)
    ? readYear(text, words, named.next, named.hijri)
    : undefined;
  if (year) return { start, next: year.next, moment: { ...moment, ...year.says } };
  const reference = behindMonth(text, words, named.next) ? references.get(words[named.next]!.key) : undefined;
  if (reference) return { start, next: named.next + 1, moment: { ...moment, reference } };
  const late = dayBehind(text, words, named);
  if (late) return { start, next: late.next, moment: { ...moment, ...late.says } };
  if ((named.unsure || named.hijri) && !certain && !isSureMonth(text, words, at, named)) return undefined;
  const ahead = looksAhead(text, words, i) && { ahead: true };
  return { start, next: named.next, moment: { ...moment, ...ahead } };
}

/** A space, or the bracket that closes a dual name: يوليو (تموز) الماضي. */
function behindMonth(text: string, words: readonly Word[], i: number): boolean {
  return i < words.length && /^\s*\)?\s*$/u.test(text.slice(words[i - 1]!.end, words[i]!.start).slice(0, 4));
}

/** "سبتمبر (أيلول) 11 2001", "مايو الحادي عشر": the day behind its month; figures without a year only where the phrase ends. */
function dayBehind(text: string, words: readonly Word[], { next, hijri, unsure }: NamedMonth) {
  if (!behindMonth(text, words, next) && !isDash(text, words, next)) return undefined;
  const day = /^\d{1,2}$/.test(words[next]!.key)
    ? figureBehind(words, next)
    : ordinalBehind(text, words, next);
  if (!day) return undefined;
  const year = reachable(text, words, day.next) ? readYear(text, words, day.next, hijri) : undefined;
  if (year?.says.year !== undefined) return { next: year.next, says: { ...year.says, day: day.day } };
  const ends = day.next >= words.length || gapBefore(text, words, day.next) === 'break';
  return unsure || (day.isFigure && !ends) ? undefined : { next: day.next, says: { day: day.day } };
}

function figureBehind(words: readonly Word[], next: number) {
  const day = Number(words[next]!.key);
  return day >= 1 && day <= 31 ? { day, next: next + 1, isFigure: true } : undefined;
}

function ordinalBehind(text: string, words: readonly Word[], next: number) {
  if (!words[next]!.key.startsWith(article)) return undefined;
  const day = readDay(text, words, next);
  return day && { ...day, isFigure: false };
}

/** "يناير-1" */
function isDash(text: string, words: readonly Word[], i: number): boolean {
  return i < words.length && text.slice(words[i - 1]!.end, words[i]!.start) === '-';
}

/** في آب with its madda, منذ مارس: a preposition of time makes the word a month. */
function isSureMonth(text: string, words: readonly Word[], at: number, named: NamedMonth): boolean {
  const before = words[at - 1]?.key ?? '';
  const isFather =
    words[at]!.key.endsWith(key('آب')) && !text.slice(words[at]!.start, words[at]!.end).includes('آ');
  return named.cut === 0 && !isFather && (within.has(before) || within.has(before.replace(/^[وف]/u, '')));
}
