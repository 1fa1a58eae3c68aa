import type { DateRange } from '@/lib/model/date-range';
import {
  dayNumber,
  dayRange,
  daysIn,
  isoDay,
  monthRange,
  movedByDays,
  partsOf,
  weekdayOf,
  yearRange,
} from './calendar';
import type { Moment } from './moment';
import type { Part, Reference, TimeUnit } from './date-words';
import { hijriOf, hijriRange } from './hijri';

/**
 * Resolves a moment against an anchor (the article's publication range, or when a quotation was said) and the range
 * last resolved (الشهر ذاته). Never finer than text and anchor allow; undefined where they leave it open.
 */
export function resolveMoment(
  moment: Moment,
  anchor: DateRange | undefined,
  last?: DateRange,
): DateRange | undefined {
  switch (moment.kind) {
    case 'calendar':
      return resolveCalendar(moment, anchor, last);
    case 'day':
      return anchor && resolveDay(moment.offset, moment.weekday, anchor);
    case 'weekday':
      return anchor && agreed(anchor, day => weekdayFrom(day, moment.weekday, moment.reference));
    case 'unit':
      return resolveUnit(moment, anchor, last);
    case 'ago':
      return anchor && resolveAgo(moment.unit, moment.count, anchor);
  }
}

type Calendar = Extract<Moment, { kind: 'calendar' }>;

function resolveCalendar(
  moment: Calendar,
  anchor: DateRange | undefined,
  last: DateRange | undefined,
): DateRange | undefined {
  const { month, reference, yearReference } = moment;
  let { year } = moment;
  if (year === undefined && yearReference) {
    year =
      yearReference === 'same' ? last && partsOf(last.from).year : anchor && yearBy(yearReference, anchor);
    if (year === undefined) return undefined;
  }
  if (month === undefined) return year === undefined ? undefined : wholeYear(year, moment);
  if (year !== undefined) return within(year, month, moment);
  if (!anchor) return undefined;
  if (reference === 'same') return last && within(partsOf(last.from).year, month, moment);
  return agreed(
    anchor,
    day => {
      const year = yearOfMonth(day, month, moment, reference);
      return year === undefined ? undefined : within(year, month, moment);
    },
    reference === 'current',
  );
}

/** The year of a month named without one, seen from a day. الجاري in another month than the day's own is the day's year at most. */
function yearOfMonth(
  anchorDay: string,
  month: number,
  { hijri, day }: Calendar,
  reference: Reference | undefined,
): number | undefined {
  const now = hijri ? hijriOf(dayNumber(anchorDay)) : partsOf(anchorDay);
  if (reference === 'past') {
    // With its day, "20 تموز الماضي" may lie in the anchor's own month.
    const isBefore = month < now.month || (month === now.month && day !== undefined && day < now.day);
    return isBefore ? now.year : now.year - 1;
  }
  if (reference === 'next') return month > now.month ? now.year : now.year + 1;
  if (reference === 'current') return month === now.month ? now.year : undefined;
  return month <= now.month ? now.year : now.year - 1;
}

function within(year: number, month: number, { hijri, day, lastDay, part }: Calendar): DateRange | undefined {
  const range = (first: number | undefined, end = first) => {
    if (first === undefined) return hijri ? hijriRange(year, month) : monthRange(year, month);
    const from = hijri ? hijriRange(year, month, first) : dayRange(year, month, first);
    const to = end === first ? from : hijri ? hijriRange(year, month, end) : dayRange(year, month, end!);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  };
  if (day !== undefined) return range(day, lastDay ?? day);
  const whole = range(undefined);
  return whole && part ? thirdOfMonth(whole, part) : whole;
}

/** مطلع is days 1–10, منتصف 11–20, أواخر 21 to the month's end. */
function thirdOfMonth({ from, to }: DateRange, part: Part): DateRange {
  const first = dayNumber(from);
  if (part === 'start') return { from, to: isoDay(first + 9) };
  if (part === 'middle') return { from: isoDay(first + 10), to: isoDay(first + 19) };
  return { from: isoDay(first + 20), to };
}

function wholeYear(year: number, { hijri, part }: Pick<Calendar, 'hijri' | 'part'>): DateRange | undefined {
  if (hijri) {
    const [from, to] = [hijriRange(year, 1), hijriRange(year, 12)];
    return from && to && { from: from.from, to: to.to };
  }
  return part ? thirdOfYear(year, part) : yearRange(year);
}

/** Thirds, as of a month: January to April, May to August, September to December. */
function thirdOfYear(year: number, part: Part): DateRange {
  const first = { start: 1, middle: 5, end: 9 }[part];
  return { from: monthRange(year, first).from, to: monthRange(year, first + 3).to };
}

/** What both ends of the anchor give alike. `any`: what one of them gives is enough when the other gives nothing. */
function agreed(
  anchor: DateRange,
  resolve: (day: string) => DateRange | undefined,
  any = false,
): DateRange | undefined {
  const [a, b] = [resolve(anchor.from), resolve(anchor.to)];
  if (any && (!a || !b)) return a ?? b ?? undefined;
  return a && b && a.from === b.from && a.to === b.to ? a : undefined;
}

function yearBy(reference: Reference, anchor: DateRange): number | undefined {
  const years = [anchor.from, anchor.to].map(day => partsOf(day).year + shiftOf(reference));
  return years[0] === years[1] ? years[0] : undefined;
}

function shiftOf(reference: Reference): -1 | 0 | 1 {
  return reference === 'past' ? -1 : reference === 'next' ? 1 : 0;
}

function resolveDay(offset: number, weekday: number | undefined, anchor: DateRange): DateRange {
  const moved = movedByDays(anchor, offset);
  if (weekday === undefined || anchor.from !== anchor.to) return moved;
  // The outlet's clock and the page's date may differ by a day; the weekday decides.
  for (const shift of [0, -1, 1]) {
    const day = movedByDays(moved, shift);
    if (weekdayOf(day.from) === weekday) return day;
  }
  return moved;
}

/** The latest such weekday up to the day itself; الماضي before it, المقبل after it. */
function weekdayFrom(day: string, weekday: number, reference: Reference | undefined): DateRange | undefined {
  if (reference === 'same' || reference === 'current') return undefined;
  const behind = (weekdayOf(day) - weekday + 7) % 7;
  const shift = reference === 'next' ? 7 - behind : reference === 'past' && behind === 0 ? -7 : -behind;
  return movedByDays({ from: day, to: day }, shift);
}

type Unit = Extract<Moment, { kind: 'unit' }>;

function resolveUnit(
  moment: Unit,
  anchor: DateRange | undefined,
  last: DateRange | undefined,
): DateRange | undefined {
  const { unit, reference, count } = moment;
  const base = reference === 'same' ? last : anchor;
  if (!base) return undefined;
  if (unit === 'month' && moment.day !== undefined) {
    return agreed(base, day => {
      const { year, month } = partsOf(unitOf(day, 'month', shiftOf(reference)).from);
      return dayRange(year, month, moment.day!);
    });
  }
  if (count > 1) return runOf(unit, count, reference, base);
  const low = unitOf(base.from, unit, shiftOf(reference));
  const high = unitOf(base.to, unit, shiftOf(reference));
  const same = low.from === high.from;
  if (!same && (unit !== 'month' || moment.part))
    return moment.part ? undefined : { from: low.from, to: high.to };
  if (same && moment.part && unit === 'month') return thirdOfMonth(low, moment.part);
  if (same && moment.part && unit === 'year') return thirdOfYear(partsOf(low.from).year, moment.part);
  return { from: low.from, to: high.to };
}

/** العامين الماضيين، الأيام الثلاثة الماضية: the run of units that ends at the anchor or begins at it. */
function runOf(unit: TimeUnit, count: number, reference: Reference, base: DateRange): DateRange | undefined {
  if (reference === 'past') return { from: movedBy(base.from, unit, -count), to: base.to };
  if (reference === 'next') return { from: base.from, to: movedBy(base.to, unit, count) };
  return undefined;
}

/** The unit in which a day lies, moved by whole units. A week runs from Sunday to Saturday. */
function unitOf(day: string, unit: TimeUnit, shift: number): DateRange {
  const { year, month } = partsOf(day);
  if (unit === 'year') return yearRange(year + shift);
  if (unit === 'month') return monthRange(year, month + shift);
  if (unit === 'day') return movedByDays({ from: day, to: day }, shift);
  const sunday = dayNumber(day) - weekdayOf(day) + 7 * shift;
  return { from: isoDay(sunday), to: isoDay(sunday + 6) };
}

/** A day moved by units; a day that the month lacks becomes its last. */
function movedBy(day: string, unit: TimeUnit, count: number): string {
  if (unit === 'day' || unit === 'week') return isoDay(dayNumber(day) + count * (unit === 'week' ? 7 : 1));
  const { year, month, day: of } = partsOf(day);
  const target = monthRange(year, month + count * (unit === 'year' ? 12 : 1));
  const { year: y, month: m } = partsOf(target.from);
  return isoDay(dayNumber(target.from) + Math.min(of, daysIn(y, m)) - 1);
}

/** From ten years on, a count of years is round: the whole year is meant, not its month. */
const roundYears = 10;
/** Further back than this is no news and would leave the calendar. */
const longestYears = 1000;

/** منذ عامين: the same month two years before; قبل يومين: the day; قبل أسبوع: the week. */
function resolveAgo(unit: TimeUnit, count: number, anchor: DateRange): DateRange | undefined {
  if (!Number.isInteger(count) || count < 1 || count > longestYears) return undefined;
  const whole = unit === 'year' ? (count >= roundYears ? 'year' : 'month') : unit;
  const at = (day: string) => unitOf(movedBy(day, unit, -count), whole, 0);
  return { from: at(anchor.from).from, to: at(anchor.to).to };
}
