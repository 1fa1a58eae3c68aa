import type { DateRange } from '@/lib/model/date-range';
import type { DatedRange } from '@/lib/model/dated-range';
import type { TextRange } from '@/lib/model/text-range';
import { partsOf } from './calendar';
import { readMoment } from './date-phrases';
import { asSpan, reachOf, weekBefore, yearSpan } from './date-spans';
import type { DatePhrase, Moment } from './moment';
import { foldKey } from './fold';
import { lookUpWord, wordSet } from './look-up-word';
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
  return resolvePhrases(part, findDatePhrases(part), anchor).map(({ start, end, from, to }) => ({
    start: start + shift,
    end: end + shift,
    from,
    to,
  }));
}

/** The dates of a text, given all its phrases. */
export function resolvePhrases(
  text: string,
  phrases: readonly DatePhrase[],
  anchor: DateRange | undefined,
): DatedRange[] {
  const found: DatedRange[] = [];
  let last: DateRange | undefined;
  const dates = phrases.filter(({ namesEvent }) => !namesEvent);
  for (const phrase of withNeighbours(text, dates)) {
    const range = resolvePhrase(phrase, anchor, last);
    if (!range) continue;
    last = range;
    found.push({ start: phrase.start, end: phrase.end, ...reached(range, phrase.reach, anchor) });
  }
  return found;
}

/** A beginning or an end as the time from it to the anchor or back; the anchor must lie on that side. */
function reached(range: DateRange, reach: DatePhrase['reach'], anchor: DateRange | undefined): DateRange {
  if (!reach || !anchor) return range;
  if (reach === 'since') return range.from <= anchor.from ? { from: range.from, to: anchor.to } : range;
  return anchor.to <= range.to ? { from: anchor.from, to: range.to } : range;
}

function resolvePhrase(
  { moment, to }: DatePhrase,
  anchor: DateRange | undefined,
  last: DateRange | undefined,
): DateRange | undefined {
  if (!to) return resolveMoment(moment, anchor, last);
  const range = resolveMoment(leadsTo(moment, to), anchor, last);
  if (!range) return undefined;
  // الجمعة حتى الأحد: the first Sunday behind that Friday, wherever the anchor lies.
  const end =
    to.kind === 'weekday' && !to.reference
      ? resolveMoment(
          { kind: 'weekday', weekday: to.weekday, ahead: true },
          { from: range.from, to: range.from },
        )
      : resolveMoment(withYearOf(to, moment, range), anchor, range);
  return end && range.from <= end.to ? { from: range.from, to: end.to } : undefined;
}

/** الجمعة حتى الأحد المقبل: a weekday that leads to a coming one is coming itself. */
function leadsTo(moment: Moment, to: Moment): Moment {
  const isComing =
    moment.kind === 'weekday' && to.kind === 'weekday' && (to.reference === 'next' || to.ahead);
  return isComing && !moment.reference ? { ...moment, ahead: true } : moment;
}

/** من 20 كانون الأول إلى 5 كانون الثاني: the second month lies in the first one's year or the next, wherever the anchor lies. */
function withYearOf(to: Moment, moment: Moment, range: DateRange): Moment {
  if (moment.kind !== 'calendar' || moment.hijri) return to;
  return yearFrom(to, { ...moment, year: partsOf(range.from).year }, 1);
}

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
    const phrase = read ? asSpan(text, words, i, read, free) : yearSpan(text, words, i, free);
    if (!phrase) continue;
    const week = weekBefore(text, words, found.at(-1), phrase);
    if (week) {
      found.pop();
      Object.assign(phrase, week);
    }
    i = phrase.next - 1;
    free = phrase.next;
    const reach = reachOf(text, words, phrase);
    found.push({
      ...phrase,
      ...(reach && { reach }),
      ...(isEventName(words, phrase) && { namesEvent: true }),
    });
  }
  return found;
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
