import type { DateRange } from '@/lib/model/date-range';
import { dayNumber, isoDay, monthRange, movedByDays, partsOf, weekdayOf, yearRange } from './calendar';
import type { Part } from './date-words';
import type { Slice } from './moment';

/** Where a part of a month lies in days: مطلع 1–10, منتصف 11–20, أواخر 21 to its end. */
export function partOfMonth({ from, to }: DateRange, part: Part, anchor?: DateRange): DateRange | undefined {
  const first = dayNumber(from);
  if (part === 'start') return { from, to: isoDay(first + 9) };
  if (part === 'middle') return { from: isoDay(first + 10), to: isoDay(first + 19) };
  if (part === 'end') return { from: isoDay(first + 20), to };
  return part === 'rest' ? restOf({ from, to }, anchor) : undefined;
}

/** Thirds, as of a month: January to April, May to August, September to December. */
export function partOfYear(year: number, part: Part, anchor?: DateRange): DateRange | undefined {
  if (part === 'rest') return restOf(yearRange(year), anchor);
  if (part === 'weekend') return undefined;
  const first = { start: 1, middle: 5, end: 9 }[part];
  return { from: monthRange(year, first).from, to: monthRange(year, first + 3).to };
}

/**
 * A week from Sunday: its start is Sunday to Tuesday, its middle Tuesday to Thursday, its end Thursday to Saturday. The
 * weekend is Friday and Saturday in most Arab countries, Saturday and Sunday in the Maghreb and Lebanon: Friday to Sunday.
 */
export function partOfWeek({ from, to }: DateRange, part: Part, anchor?: DateRange): DateRange | undefined {
  if (part === 'rest') return restOf({ from, to }, anchor);
  const [first, last] = { start: [0, 2], middle: [2, 4], end: [4, 6], weekend: [5, 7] }[part] as [
    number,
    number,
  ];
  return { from: movedByDays({ from, to: from }, first).from, to: movedByDays({ from, to: from }, last).to };
}

/** What is left from the anchor on; nothing when the anchor lies outside. */
function restOf({ from, to }: DateRange, anchor: DateRange | undefined): DateRange | undefined {
  return anchor && from <= anchor.from && anchor.to <= to ? { from: anchor.from, to } : undefined;
}

/** A piece of a whole month or year; undefined when it has no such piece, or the text leaves open which is meant. */
export function sliceOf(whole: DateRange, slice: Slice): DateRange | undefined {
  const { year } = partsOf(whole.from);
  const { of, index } = slice;
  if (slice.of === 'weekday') return nthWeekday(whole, slice.weekday, index);
  if (of === 'quarter' || of === 'half') {
    const months = of === 'quarter' ? 3 : 6;
    const nth = index < 0 ? 12 / months : index;
    return monthsOf(year, (nth - 1) * months + 1, months);
  }
  if (of === 'season') return index === winter ? undefined : seasonRange(year, index);
  return sevenDays(whole, index);
}

/** A winter lies in two years: شتاء 2014 leaves open which two. */
const winter = 4;

/** Three whole months: spring from March, summer, autumn, and winter from December into the next year. */
export function seasonRange(year: number, season: number): DateRange {
  return monthsOf(year, season * 3, 3);
}

function monthsOf(year: number, first: number, count: number): DateRange {
  return { from: monthRange(year, first).from, to: monthRange(year, first + count - 1).to };
}

/** The weeks of a month or year as news counts them: days 1–7, 8–14 and so on; the last is the last seven days. */
function sevenDays({ from, to }: DateRange, index: number): DateRange | undefined {
  const last = dayNumber(to);
  const first = index < 0 ? last - 6 : dayNumber(from) + 7 * (index - 1);
  return first + 6 <= last ? { from: isoDay(first), to: isoDay(first + 6) } : undefined;
}

function nthWeekday({ from, to }: DateRange, weekday: number, index: number): DateRange | undefined {
  const edge = index < 0 ? to : from;
  const ahead = (weekday - weekdayOf(edge) + 7) % 7;
  const shift = index < 0 ? (ahead === 0 ? 0 : ahead - 7) : ahead + 7 * (index - 1);
  const day = isoDay(dayNumber(edge) + shift);
  return from <= day && day <= to ? { from: day, to: day } : undefined;
}
