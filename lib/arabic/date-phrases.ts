import { decadeDate, decadeWords } from './date-decades';
import { dayOfMonth } from './date-days';
import { month, monthDate, within } from './date-months';
import { numericDate, readYear, yearWords } from './date-pieces';
import { sliceDate, sliceWords, weekNouns } from './date-slices';
import { dayOfWeek, relativeDay, weekdayDate } from './date-weekdays';
import { dayWords, ordinalDays, parts, timeUnits, weekdays } from './date-words';
import { hourUnits } from './duration-words';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { endingFilter, lookUpWord, offsetAfter } from './look-up-word';
import type { ReadMoment } from './moment';
import { monthWords } from './months';
import { numberWords } from './number-words';
import { agoDate, agoWords, aheadDate, lastRun, thisWords, unitDate } from './relative-dates';
import type { Word } from './words';

const lastWords = new Set(['آخر', 'الأخيرة'].map(key));

type Reader = (text: string, words: readonly Word[], i: number) => ReadMoment | undefined;

const theArticle = key('ال');
const [firstWord, lastWord, afterWord, timeWord, holidayWord] = ['أول', 'آخر', 'بعد', 'وقت', 'عطلة'].map(
  key,
) as [string, string, string, string, string];
const units = [...timeUnits.keys(), ...hourUnits.keys(), ...thisWords.keys()];
const numbers = [...numberWords.keys()];

/** The shapes of a date, the longest first, with the folded words that each begins with; `figures`: or with digits. */
const shapes: readonly { read: Reader; words: readonly string[]; figures?: true }[] = [
  { read: partOf, words: [...parts.keys(), timeWord, holidayWord] },
  { read: numericDate, words: [], figures: true },
  { read: dayOfMonth, words: [...ordinalDays.keys(), ...numbers, theArticle, firstWord], figures: true },
  { read: slicedDate, words: [...sliceWords, ...thisWords.keys()] },
  { read: weekdayDate, words: [...weekdays.keys()] },
  { read: relativeDay, words: [...dayWords.keys(), ...agoWords.keys(), firstWord, afterWord] },
  { read: monthDate, words: [...monthWords, month] },
  { read: dayOfWeek, words: [...units, ...weekNouns] },
  { read: unitDate, words: [...units, ...weekNouns] },
  { read: lastRun, words: [...numbers, theArticle, lastWord], figures: true },
  { read: agoDate, words: [...agoWords.keys()] },
  { read: aheadDate, words: [afterWord] },
  { read: decadeDate, words: [...parts.keys(), ...decadeWords] },
  { read: yearDate, words: [...yearWords.keys(), ...numbers], figures: true },
];

/** Folded word → the shapes that it may begin, a bit each. */
const beginners: ReadonlyMap<string, number> = buildBeginners();
const withFigures = shapes.reduce((bits, { figures }, k) => (figures ? bits | (1 << k) : bits), 0);

function buildBeginners(): Map<string, number> {
  const bits = new Map<string, number>();
  shapes.forEach(({ words }, k) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << k));
  });
  return bits;
}

/** False for most words of a text, at the cost of one array read; one look-up then tells which shapes to try. */
const hasDateEnding = endingFilter(beginners.keys());

/** Reads the date that begins at word `i`, trying the longest shapes first. */
export function readMoment(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const word = words[i];
  if (!word) return undefined;
  const last = word.key.charCodeAt(word.key.length - 1);
  const isFigure = last >= 48 && last <= 57;
  if (!isFigure && !hasDateEnding(word.key)) return undefined;
  const bits = isFigure ? withFigures : (lookUpWord(beginners, word.key)?.row ?? 0);
  for (let k = 0, left = bits; left > 0; k++, left >>= 1) {
    const read = left & 1 ? shapes[k]!.read(text, words, i) : undefined;
    if (read) return read;
  }
  return undefined;
}

function slicedDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  return sliceDate(text, words, i, wholeDate);
}

/** A month, a year or a unit of time that something else is part of. */
function wholeDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  return monthDate(text, words, i, true) ?? unitDate(text, words, i, true) ?? yearDate(text, words, i, true);
}

/** مطلع شباط، منتصف العام الماضي، نهاية 2014، عطلة نهاية الأسبوع، وقت لاحق من هذا الشهر */
function partOf(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const opener = partOpener(text, words, i);
  if (!opener || !follows(text, words, opener.next)) return undefined;
  const { start, isWeekend, next } = opener;
  const at = words[next]!.key === month && follows(text, words, next + 1) ? next + 1 : next;
  const whole = opener.part === 'rest' ? restWhole(text, words, at) : wholeDate(text, words, at);
  if (!whole || (whole.moment.kind !== 'calendar' && whole.moment.kind !== 'unit')) return undefined;
  const isWeek = whole.moment.kind === 'unit' && whole.moment.unit === 'week';
  if (isWeekend && !isWeek) return undefined;
  const part =
    isWeek && opener.part === 'end' && words[next - 1]!.key.endsWith(endWord) ? 'weekend' : opener.part;
  return { start, next: whole.next, moment: { ...whole.moment, part } };
}

/** بقية الشهر needs no reference: what is left is the anchor's own. */
function restWhole(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const whole = wholeDate(text, words, i);
  if (whole || words[i]!.key !== theMonth) return whole;
  return {
    start: words[i]!.start,
    next: i + 1,
    moment: { kind: 'unit', unit: 'month', count: 1, reference: 'current' },
  };
}

const theMonth = key('الشهر');
const later = new Map([
  [key('لاحق'), 'rest' as const],
  [key('مبكر'), 'start' as const],
]);
const endWord = key('نهاية');
const from = key('من');

/** The words before the whole: مطلع، عطلة نهاية، وقت لاحق من. */
function partOpener(text: string, words: readonly Word[], i: number) {
  const found = lookUpWord(parts, words[i]!.key);
  if (found)
    return found.clitics.definite
      ? undefined
      : {
          start: offsetAfter(text, words[i]!, found.clitics.cut),
          next: i + 1,
          part: found.row,
          isWeekend: false,
        };
  if (i + 1 >= words.length || !follows(text, words, i + 1)) return undefined;
  const word = words[i]!;
  if (word.key === timeWord) {
    const part = later.get(words[i + 1]!.key);
    const next = words[i + 2]?.key === from ? i + 3 : i + 2;
    return part && next < words.length && follows(text, words, i + 2)
      ? { start: word.start, next, part, isWeekend: false }
      : undefined;
  }
  const isHoliday = word.key === holidayWord && words[i + 1]!.key === endWord;
  return isHoliday ? { start: word.start, next: i + 2, part: 'end' as const, isWeekend: true } : undefined;
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
  const before = words[i - 1]?.key ?? '';
  if (!open && ![before, before.replace(/^[وف]/u, '')].some(word => within.has(word) || lastWords.has(word)))
    return undefined;
  const year = readYear(text, words, i, false);
  if (year?.says.year === undefined) return undefined;
  return { start: words[i]!.start, next: year.next, moment: { kind: 'calendar', ...year.says } };
}
