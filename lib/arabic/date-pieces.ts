import type { Moment, ReadMoment } from './moment';
import { readCardinal } from './cardinals';
import { ordinalDays, references, type Reference } from './date-words';
import { foldKey } from './fold';
import { follows, gapBefore } from './gaps';
import { digitsAfterClitics } from './figures';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import { mayBeNumber } from './number-words';
import type { Word } from './words';

const article = wordSet(['ال']);
const digits = /^\d{1,2}$/;

/** A day of the month: figures or an ordinal, with or without the article. `last`: "4-22 يناير" in one. */
export type Day = { start: number; next: number; day: number; last?: { day: number; next: number } };

/** The day of the month that begins at word `i`; whether a month follows is the caller's business. */
export function readDay(text: string, words: readonly Word[], i: number): Day | undefined {
  const word = words[i];
  if (!word) return undefined;
  const alone = lookUpWord(article, word.key);
  if (alone && i + 1 < words.length && follows(text, words, i + 1)) {
    const day = figureDay(text, words, i + 1);
    return day && { ...day, start: offsetAfter(text, word, alone.clitics.cut) };
  }
  const code = word.key.charCodeAt(word.key.length - 1);
  if (code >= 48 && code <= 57) return figureDay(text, words, i);
  const found = lookUpWord(ordinalDays, word.key);
  for (const { day, second } of found?.row ?? []) {
    if (second && !(words[i + 1]?.key === second && follows(text, words, i + 1))) continue;
    return { start: offsetAfter(text, word, found!.clitics.cut), day, next: second ? i + 2 : i + 1 };
  }
  return undefined;
}

function figureDay(text: string, words: readonly Word[], i: number): Day | undefined {
  const word = words[i]!;
  const clitics = digitsAfterClitics(word.key);
  if (!clitics || !digits.test(word.key.slice(clitics.cut))) return undefined;
  const day = Number(word.key.slice(clitics.cut));
  if (day < 1 || day > 31 || /[\d.,/:٫]/u.test(text[word.start - 1] ?? ' ')) return undefined;
  const start = offsetAfter(text, word, clitics.cut);
  const after = words[i + 1];
  if (
    after &&
    digits.test(after.key) &&
    /^[-–]$/u.test(text.slice(word.end, after.start)) &&
    Number(after.key) <= 31
  ) {
    return { start, day, next: i + 2, last: { day: Number(after.key), next: i + 2 } };
  }
  return { start, day, next: i + 1 };
}

/** Words that say a year follows. */
export const yearWords = wordSet(['عام', 'سنة'].map(foldKey));
const thisYear = new Set(['هذا', 'هذه'].map(foldKey));
const from = foldKey('من');
const hijriMark = new Set(['ه', 'هجري', 'هجرية', 'للهجرة'].map(foldKey));
const commonMark = new Set(['م', 'ميلادية', 'ميلادي'].map(foldKey));

type Year = { next: number; says: { year?: number; yearReference?: Reference; hijri?: boolean } };

/** The year at word `i`: 2014، عام 2014، من العام 2022، من العام الماضي، 1442 هـ. A comma may stand before it. */
export function readYear(text: string, words: readonly Word[], i: number, hijri: boolean): Year | undefined {
  let at = i;
  if (words[at]?.key === from) at++;
  if (thisYear.has(words[at]?.key ?? '') && at > i) at++;
  const named = lookUpWord(yearWords, words[at]?.key ?? '');
  if (named) at++;
  const word = words[at];
  if (!word || gapBefore(text, words, at) === 'break') return undefined;
  if (!/\d/.test(word.key)) {
    const inWords = yearInWords(text, words, at, named !== undefined);
    if (inWords) return inWords;
  }
  if (!named && at > i) return undefined;
  if (named) {
    const reference = references.get(word.key);
    if (reference) return { next: at + 1, says: { yearReference: reference } };
  }
  if (!/^\d{4}$/.test(word.key) || /[-.,/:]\d/u.test(text.slice(word.end, word.end + 2))) return undefined;
  if (
    !named &&
    gapBefore(text, words, at) === 'soft' &&
    !/[،,()]/u.test(text.slice(words[at - 1]!.end, word.start))
  ) {
    // "أيلول - 2014" is a dated line as well; quotation marks are not.
    if (!/^[\s/\-–—]+$/u.test(text.slice(words[at - 1]!.end, word.start))) return undefined;
  }
  const year = Number(word.key);
  const mark = words[at + 1] && gapBefore(text, words, at + 1) === 'space' ? words[at + 1]!.key : '';
  const isHijri = hijri || hijriMark.has(mark);
  const isHijriYear = year >= 1300 && year <= 1500;
  const isCommonYear = year >= 1800 && year <= 2100;
  // رمضان 2019: a Hijri month may stand in a year of the common calendar.
  if (!(isHijri ? isHijriYear || (isCommonYear && !hijriMark.has(mark)) : isCommonYear)) return undefined;
  const next = hijriMark.has(mark) || commonMark.has(mark) ? at + 2 : at + 1;
  return { next, says: { year, ...(isHijri && { hijri: true }) } };
}

/** ألفين وثمانية عشر; a round one without عام is an amount (في يناير ألفي شخص), unless the phrase ends with it. */
function yearInWords(text: string, words: readonly Word[], i: number, named: boolean): Year | undefined {
  const number = mayBeNumber(words[i]!.key) ? readCardinal(text, words, i) : undefined;
  if (!number || 'skip' in number || number.form !== 'words' || number.clitics.cut > 0) return undefined;
  const { value, next } = number;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1800 || value > 2100) return undefined;
  const ends = next >= words.length || gapBefore(text, words, next) !== 'space';
  return named || ends || value % 100 > 0 ? { next, says: { year: value } } : undefined;
}

const separators = /^[/\-.–]$/u;

/** 11/2/2021, 2021-02-11: day first, as Arabic news writes, unless only the other order is a date. */
export function numericDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const [a, b, c] = [words[i], words[i + 1], words[i + 2]];
  const clitic = /^[وفبل]+(?=\d)/u.exec(a?.key ?? '')?.[0].length ?? 0;
  const lead = a?.key.slice(clitic) ?? '';
  if (!a || !b || !c || !/^\d{1,4}$/.test(lead) || !/^\d{1,2}$/.test(b.key) || !/^\d{1,4}$/.test(c.key))
    return undefined;
  const [left, right] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (left !== right || !separators.test(left) || /[\d/\-.:]/u.test(text[a.start - 1] ?? ' '))
    return undefined;
  if (/^[/\-:]?\d/u.test(text.slice(c.end, c.end + 2))) return undefined;
  const moment =
    lead.length === 4 ? dated(lead, b.key, c.key) : (dated(c.key, b.key, lead) ?? dated(c.key, lead, b.key));
  return moment && { start: offsetAfter(text, a, clitic), next: i + 3, moment };
}

function dated(year: string, month: string, day: string): Moment | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (year.length !== 4 || y < 1800 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return { kind: 'calendar', year: y, month: m, day: d };
}
