import type { DateRange } from '@/lib/model/date-range';
import type { DatedRange } from '@/lib/model/dated-range';
import type { TextRange } from '@/lib/model/text-range';
import { readMoment } from './date-phrases';
import type { DatePhrase, Moment, ReadMoment } from './moment';
import { foldKey } from './fold';
import { gapBefore } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import { resolveMoment } from './resolve-date';
import { splitWords, type Word } from './words';

/**
 * Finds the dates of a text (or of its part `within`) and resolves them against `anchor`: the article's publication
 * range, or when a quotation was said. What stays open (a relative date without an anchor) is not reported.
 * Offsets are UTF-16 code units into the whole text.
 */
export function findDates(text: string, anchor: DateRange | undefined, within?: TextRange): DatedRange[] {
  const shift = within?.start ?? 0;
  const part = within ? text.slice(within.start, within.end) : text;
  const phrases = withNeighbours(
    part,
    findDatePhrases(part).filter(({ namesEvent }) => !namesEvent),
  );
  const found: DatedRange[] = [];
  let last: DateRange | undefined;
  for (const phrase of phrases) {
    const range = resolvePhrase(phrase, anchor, last);
    if (!range) continue;
    last = range;
    found.push({ start: phrase.start + shift, end: phrase.end + shift, ...range });
  }
  return found;
}

function resolvePhrase(
  { moment, to }: DatePhrase,
  anchor: DateRange | undefined,
  last: DateRange | undefined,
): DateRange | undefined {
  const range = resolveMoment(moment, anchor, last);
  if (!range || !to) return range;
  const end = resolveMoment(to, anchor, range);
  return end && range.from <= end.to ? { from: range.from, to: end.to } : undefined;
}

const openers = wordSet(['منذ', 'من', 'بين'].map(foldKey));
const upTo = new Set(['حتى', 'إلى', 'لغاية'].map(foldKey));
const and = foldKey('و');
/** Events that are called by their day (أحداث 11 سبتمبر، ثورة 25 يناير): a name, not a date of the news. */
const namedEvents = wordSet(
  ['أحداث', 'هجمات', 'اعتداءات', 'ثورة', 'انتفاضة', 'ذكرى', 'معاهدة', 'حرب', 'حركة', 'تظاهرات', 'انقلاب'].map(
    foldKey,
  ),
);

/** The date phrases of a text, resolved or not, in order and apart: one pass, a bounded look ahead at each word. */
export function findDatePhrases(text: string, words: readonly Word[] = splitWords(text)): DatePhrase[] {
  const found: DatePhrase[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const read = readMoment(text, words, i);
    if (!read) continue;
    const phrase = asSpan(text, words, i, read, free);
    i = phrase.next - 1;
    free = phrase.next;
    found.push(isEventName(words, phrase) ? { ...phrase, namesEvent: true } : phrase);
  }
  return found;
}

/** منذ … حتى …، بين … و…، من … إلى …: two moments as one phrase, opener included. */
function asSpan(text: string, words: readonly Word[], i: number, read: ReadMoment, free: number): DatePhrase {
  const one = {
    start: read.start,
    end: closed(text, read.start, words[read.next - 1]!.end),
    first: i,
    next: read.next,
    moment: read.moment,
  };
  const opener = i > free && gapBefore(text, words, i) === 'space' ? words[i - 1]! : undefined;
  const found = opener && lookUpWord(openers, opener.key);
  if (!found || found.clitics.definite || read.next >= words.length) return one;
  if (gapBefore(text, words, read.next) === 'break') return one;
  const joint = words[read.next]!.key;
  const isBetween = found.row === foldKey('بين');
  let at = read.next;
  if (isBetween ? joint === and : upTo.has(joint) || upTo.has(joint.replace(/^و/u, ''))) at++;
  else if (!isBetween || !joint.startsWith(and)) return one;
  const end =
    at < words.length && gapBefore(text, words, at) !== 'break' ? readMoment(text, words, at) : undefined;
  if (!end) return one;
  const start = offsetAfter(text, opener, found.clitics.cut);
  return {
    start,
    end: closed(text, start, words[end.next - 1]!.end),
    first: i - 1,
    next: end.next,
    moment: read.moment,
    to: end.moment,
  };
}

/** A bracket that opens within a phrase closes within it: يوليو (تموز). */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
}

function isEventName(words: readonly Word[], phrase: DatePhrase): boolean {
  const { moment } = phrase;
  if (moment.kind !== 'calendar' || moment.day === undefined || moment.year !== undefined) return false;
  const before = words[phrase.first - 1];
  return before !== undefined && lookUpWord(namedEvents, before.key) !== undefined;
}

const joint = /^[\s،,]*(?:و|حتى|إلى|الى|-|–)\s*(?:في\s+)?$/u;

/** "16 تشرين الثاني و28 كانون الأول 2017": a month without a year takes it from the date that it is joined to. */
function withNeighbours(text: string, phrases: readonly DatePhrase[]): DatePhrase[] {
  const result = phrases.map(phrase => ({ ...phrase }));
  for (const phrase of result) {
    if (!phrase.to) continue;
    phrase.moment = yearFrom(phrase.moment, phrase.to, -1);
    phrase.to = yearFrom(phrase.to, phrase.moment, 1);
  }
  for (let k = result.length - 2; k >= 0; k--) {
    const [left, right] = [result[k]!, result[k + 1]!];
    if (right.start - left.end > 8 || !joint.test(text.slice(left.end, right.start))) continue;
    left.moment = yearFrom(left.moment, right.moment, -1);
  }
  for (let k = 1; k < result.length; k++) {
    const [left, right] = [result[k - 1]!, result[k]!];
    if (right.start - left.end > 8 || !joint.test(text.slice(left.end, right.start))) continue;
    right.moment = yearFrom(right.moment, left.to ?? left.moment, 1);
  }
  return result;
}

/** `moment` with the year of its neighbour; a month on the wrong side of it belongs to the year beside. */
function yearFrom(moment: Moment, neighbour: Moment, side: -1 | 1): Moment {
  if (moment.kind !== 'calendar' || neighbour.kind !== 'calendar' || moment.month === undefined)
    return moment;
  if (moment.year !== undefined || moment.reference || moment.yearReference) return moment;
  const { year, month } = neighbour;
  if (year === undefined || month === undefined || moment.hijri !== neighbour.hijri) return moment;
  const crosses = side < 0 ? moment.month > month : moment.month < month;
  return { ...moment, year: crosses ? year + side : year };
}
