import { dayWords, ordinalDays, parts, references, timeUnits, weekdays } from './date-words';
import { readCardinal } from './cardinals';
import { numericDate, readDay, readYear, yearWords } from './date-pieces';
import { foldKey as key } from './fold';
import { follows, gapBefore } from './gaps';
import { endingFilter, lookUpWord, offsetAfter, wordSet } from './look-up-word';
import type { Moment, ReadMoment } from './moment';
import { monthWords, readMonth, type NamedMonth } from './months';
import { mayBeNumber, numberWords } from './number-words';
import { agoDate, agoWords, thisWords, unitDate } from './relative-dates';
import type { Word } from './words';

const month = key('شهر');
const monthNoun = wordSet([month]);
const from = key('من');
const firstWords = new Set(['الأول', 'أول'].map(key));
const within = new Set(['في', 'منذ', 'حتى', 'خلال', 'بحلول'].map(key));
const lastWords = new Set(['آخر', 'الأخيرة'].map(key));

/** False for most words of a text, at the cost of one array read. */
const hasDateEnding = endingFilter([
  ...[parts, dayWords, timeUnits, weekdays, thisWords, agoWords, ordinalDays, yearWords, numberWords].flatMap(
    table => [...table.keys()],
  ),
  ...monthWords,
  ...['أول', 'بعد', 'شهر', 'ال'].map(key),
]);

function mayBegin(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return (last >= 48 && last <= 57) || hasDateEnding(word);
}

/** Reads the date that begins at word `i`, trying the longest shapes first. */
export function readMoment(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const word = words[i];
  if (!word || !mayBegin(word.key)) return undefined;
  return (
    partOf(text, words, i) ??
    numericDate(text, words, i) ??
    dayOfMonth(text, words, i) ??
    weekdayDate(text, words, i) ??
    relativeDay(text, words, i) ??
    monthDate(text, words, i) ??
    unitDate(text, words, i) ??
    agoDate(text, words, i) ??
    yearDate(text, words, i)
  );
}

const near = follows;
const reachable = (text: string, words: readonly Word[], i: number) => gapBefore(text, words, i) !== 'break';

/** مطلع شباط، منتصف العام الماضي، نهاية 2014 */
function partOf(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const found = lookUpWord(parts, words[i]!.key);
  if (!found || found.clitics.definite || !near(text, words, i + 1)) return undefined;
  const start = offsetAfter(text, words[i]!, found.clitics.cut);
  const at = words[i + 1]!.key === month && near(text, words, i + 2) ? i + 2 : i + 1;
  const whole =
    monthDate(text, words, at, true) ?? unitDate(text, words, at, true) ?? yearDate(text, words, at, true);
  if (!whole || (whole.moment.kind !== 'calendar' && whole.moment.kind !== 'unit')) return undefined;
  return { start, next: whole.next, moment: { ...whole.moment, part: found.row } };
}

/** 12 آذار 2021، الخامس من آب، السابع والثامن من تموز، الـ 12 من الشهر ذاته */
function dayOfMonth(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const day = readDay(text, words, i) ?? dayInWords(text, words, i);
  if (!day) return undefined;
  let at = day.next;
  let lastDay: number | undefined;
  const joined = day.last ?? (reachable(text, words, at) ? secondDay(text, words, at) : undefined);
  if (joined) {
    lastDay = joined.day;
    at = joined.next;
  }
  if (!reachable(text, words, at)) return undefined;
  if (words[at]!.key === from && near(text, words, at + 1)) at++;
  if (words[at]?.key === month && near(text, words, at + 1)) at++;
  const whole = monthDate(text, words, at, true) ?? unitDate(text, words, at);
  if (!whole) return undefined;
  const { moment } = whole;
  if (moment.kind === 'calendar' && moment.month !== undefined) {
    return {
      start: day.start,
      next: whole.next,
      moment: { ...moment, day: day.day, ...(lastDay && { lastDay }) },
    };
  }
  if (moment.kind !== 'unit' || moment.unit !== 'month' || lastDay) return undefined;
  return { start: day.start, next: whole.next, moment: { ...moment, day: day.day } };
}

/** واحد وعشرين مايو: a cardinal for the day; the month behind it is the caller's business. */
function dayInWords(text: string, words: readonly Word[], i: number) {
  const number = i < words.length && mayBeNumber(words[i]!.key) ? readCardinal(text, words, i) : undefined;
  if (!number || 'skip' in number || number.form !== 'words' || typeof number.value !== 'number')
    return undefined;
  const { start, next, value } = number;
  return value >= 1 && value <= 31 ? { start, next, day: value, last: undefined } : undefined;
}

const dayJoints = new Set(['و', 'إلى', 'حتى', 'الى'].map(key));

function secondDay(text: string, words: readonly Word[], at: number) {
  const word = words[at]!.key;
  const apart = dayJoints.has(word);
  const second = readDay(text, words, apart ? at + 1 : at);
  return second && (apart || word.startsWith('و')) ? second : undefined;
}

/** A month with what stands behind it: year, reference, "من العام الماضي". `sure`: something before it already says month. */
function monthDate(text: string, words: readonly Word[], i: number, sure = false): ReadMoment | undefined {
  let at = i;
  let certain = sure;
  let start: number | undefined;
  const monthWord = lookUpWord(monthNoun, words[i]?.key ?? '');
  if (monthWord && near(text, words, i + 1)) {
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
  if (named.hijri && !certain) return undefined;
  if (named.unsure && !certain && !isSureMonth(text, words, at, named)) return undefined;
  return { start, next: named.next, moment };
}

/** A space, or the bracket that closes a dual name: يوليو (تموز) الماضي. */
function behindMonth(text: string, words: readonly Word[], i: number): boolean {
  return i < words.length && /^\s*\)?\s*$/u.test(text.slice(words[i - 1]!.end, words[i]!.start).slice(0, 4));
}

/** "سبتمبر (أيلول) 11 2001": the day between month and year. */
function dayBehind(text: string, words: readonly Word[], { next, hijri }: NamedMonth) {
  if (
    !behindMonth(text, words, next) ||
    !/^\d{1,2}$/.test(words[next]!.key) ||
    !reachable(text, words, next + 1)
  )
    return undefined;
  const year = readYear(text, words, next + 1, hijri);
  return year?.says.year === undefined
    ? undefined
    : { next: year.next, says: { ...year.says, day: Number(words[next]!.key) } };
}

/** في آب with its madda, منذ مارس: a preposition of time makes the word a month. */
function isSureMonth(text: string, words: readonly Word[], at: number, named: NamedMonth): boolean {
  const before = words[at - 1]?.key ?? '';
  const isFather =
    words[at]!.key.endsWith(key('آب')) && !text.slice(words[at]!.start, words[at]!.end).includes('آ');
  return named.cut === 0 && !isFather && (within.has(before) || within.has(before.replace(/^[وف]/u, '')));
}

/** الجمعة، يوم الخميس الماضي، الاثنين 12 يناير 2016 */
function weekdayDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const found = lookUpWord(weekdays, words[i]!.key);
  if (!found) return undefined;
  const start = offsetAfter(text, words[i]!, found.clitics.cut);
  const next = i + 1;
  if (reachable(text, words, next)) {
    const exact = dayOfMonth(text, words, next) ?? numericDate(text, words, next);
    if (exact) return { ...exact, start };
    const reference = near(text, words, next) ? references.get(words[next]!.key) : undefined;
    if (reference)
      return { start, next: next + 1, moment: { kind: 'weekday', weekday: found.row, reference } };
  }
  return { start, next, moment: { kind: 'weekday', weekday: found.row } };
}

/** أمس، أمس الأول، اليوم الأحد، أول من أمس */
function relativeDay(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  let at = i;
  const opener = words[i]!.key === key('أول');
  const after = words[i]!.key === key('بعد') && dayWords.get(words[i + 1]?.key ?? '') === 1;
  if (after) return { start: words[i]!.start, next: i + 2, moment: { kind: 'day', offset: 2 } };
  if (opener) at = words[i + 1]?.key === from ? i + 2 : i + 1;
  const found = at < words.length ? lookUpWord(dayWords, words[at]!.key) : undefined;
  if (!found || (opener && found.row !== -1)) return undefined;
  let offset = opener ? -2 : found.row;
  const start = opener ? words[i]!.start : offsetAfter(text, words[at]!, found.clitics.cut);
  let next = at + 1;
  if (found.row === -1 && near(text, words, next) && firstWords.has(words[next]!.key)) {
    offset = -2;
    next++;
  }
  const weekday = near(text, words, next) ? weekdays.get(words[next]!.key) : undefined;
  const exact = weekday === undefined ? undefined : dayOfMonth(text, words, next + 1);
  if (exact) return { ...exact, start };
  if (weekday !== undefined) return { start, next: next + 1, moment: { kind: 'day', offset, weekday } };
  if (found.row === 0 && near(text, words, next) && references.has(words[next]!.key)) return undefined;
  return { start, next, moment: { kind: 'day', offset } };
}

/** عام 2014، العام 2014، صيف 2013، منذ 2014 */
function yearDate(text: string, words: readonly Word[], i: number, open = false): ReadMoment | undefined {
  const found = lookUpWord(yearWords, words[i]?.key ?? '');
  if (found) {
    const year = readYear(text, words, i, false);
    if (year?.says.year === undefined) return undefined;
    const article = found.clitics.definite && found.clitics.preposition !== 'ل' ? 2 : 0;
    return {
      start: offsetAfter(text, words[i]!, found.clitics.cut - article),
      next: year.next,
      moment: { kind: 'calendar', ...year.says },
    };
  }
  const before = words[i - 1]?.key.replace(/^[وف]/u, '') ?? '';
  if (!open && !within.has(before) && !lastWords.has(before)) return undefined;
  const year = readYear(text, words, i, false);
  if (year?.says.year === undefined) return undefined;
  return { start: words[i]!.start, next: year.next, moment: { kind: 'calendar', ...year.says } };
}
