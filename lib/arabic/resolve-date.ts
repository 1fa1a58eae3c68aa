import type { DateRange } from '@/lib/model/date-range';
import {
  dayNumber,
  dayRange,
  isoDay,
  monthRange,
  movedByDays,
  partsOf,
  weekdayOf,
  yearRange,
} from './calendar';
import type { Reference } from './date-words';
import { hijriOf, hijriRange, hijriYearWithin } from './hijri';
import type { Moment } from './moment';
import { resolveWay, runOf, unitOf } from './resolve-way';
import { partOfMonth, partOfWeek, partOfYear, seasonRange, sliceOf } from './resolve-parts';

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
      return anchor && agreed(anchor, day => weekdayFrom(day, moment));
    case 'unit':
      return resolveUnit(moment, anchor, last);
    case 'season':
      return anchor && agreed(anchor, day => seasonFrom(day, moment.season, moment.reference));
    case 'decade':
      return resolveDecade(moment, anchor);
    case 'ago':
      return anchor && resolveWay(moment.parts, -1, anchor);
    case 'ahead':
      return anchor && resolveWay(moment.parts, 1, anchor);
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
  if (month === undefined) return year === undefined ? undefined : wholeYear(year, moment, anchor);
  if (year !== undefined) return within(year, month, moment, anchor);
  if (!anchor) return undefined;
  if (reference === 'same') return last && within(partsOf(last.from).year, month, moment, anchor);
  return agreed(
    anchor,
    day => {
      const year = yearOfMonth(day, month, moment, reference);
      return year === undefined ? undefined : within(year, month, moment, anchor);
    },
    reference === 'current',
  );
}

/** The year of a month named without one, seen from a day. الجاري in another month than the day's own is the day's year at most. */
function yearOfMonth(
  anchorDay: string,
  month: number,
  { hijri, day, ahead }: Calendar,
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
  if (ahead) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** The last Hijri year that a text can mean; above it the year of a Hijri month is one of the common calendar. */
const lastHijriYear = 1500;

function within(
  saidYear: number,
  month: number,
  { hijri, day, lastDay, part, slice }: Calendar,
  anchor: DateRange | undefined,
): DateRange | undefined {
  const year = hijri && saidYear > lastHijriYear ? hijriYearWithin(saidYear, month) : saidYear;
  if (year === undefined) return undefined;
  const range = (first: number | undefined, end = first) => {
    if (first === undefined) return hijri ? hijriRange(year, month) : monthRange(year, month);
    const from = hijri ? hijriRange(year, month, first) : dayRange(year, month, first);
    const to = end === first ? from : hijri ? hijriRange(year, month, end) : dayRange(year, month, end!);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  };
  if (day !== undefined) return range(day, lastDay ?? day);
  const whole = range(undefined);
  if (whole && slice) return sliceOf(whole, slice);
  return whole && part ? partOfMonth(whole, part, anchor) : whole;
}

function wholeYear(
  year: number,
  { hijri, part, slice }: Pick<Calendar, 'hijri' | 'part' | 'slice'>,
  anchor: DateRange | undefined,
): DateRange | undefined {
  if (hijri) {
    const [from, to] = [hijriRange(year, 1), hijriRange(year, 12)];
    return from && to && { from: from.from, to: to.to };
  }
  if (slice) return sliceOf(yearRange(year), slice);
  return part ? partOfYear(year, part, anchor) : yearRange(year);
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

/** The latest such weekday up to the day itself, or in what is to come the next; الماضي before it, المقبل after it. */
function weekdayFrom(
  day: string,
  { weekday, reference, week, ahead }: Extract<Moment, { kind: 'weekday' }>,
): DateRange | undefined {
  if (reference === 'same' || reference === 'current' || week === 'same') return undefined;
  if (week) {
    const at = isoDay(dayNumber(unitOf(day, 'week', shiftOf(week)).from) + weekday);
    return { from: at, to: at };
  }
  const behind = (weekdayOf(day) - weekday + 7) % 7;
  if (ahead && !reference) return movedByDays({ from: day, to: day }, behind === 0 ? 0 : 7 - behind);
  const shift = reference === 'next' ? 7 - behind : reference === 'past' && behind === 0 ? -7 : -behind;
  return movedByDays({ from: day, to: day }, shift);
}

/** الصيف الماضي is the latest that is over, المقبل the next to begin, هذا the one that the day lies in or its year has. */
function seasonFrom(day: string, season: number, reference: Reference): DateRange | undefined {
  const { year } = partsOf(day);
  const near = [year - 2, year - 1, year, year + 1].map(of => seasonRange(of, season));
  if (reference === 'past') return near.findLast(({ to }) => to < day);
  if (reference === 'next') return near.find(({ from }) => from > day);
  if (reference === 'same') return undefined;
  return near.find(({ from, to }) => from <= day && day <= to) ?? near[2];
}

/** A decade without its century is one of the last century, but the twenties may be of either. */
function resolveDecade(
  { decade, century, part }: Extract<Moment, { kind: 'decade' }>,
  anchor: DateRange | undefined,
): DateRange | undefined {
  const first = centuryYear(decade, century, anchor);
  if (first === undefined) return undefined;
  const years = (from: number, to: number) => ({
    from: yearRange(first + from).from,
    to: yearRange(first + to).to,
  });
  if (!part) return years(0, 9);
  if (part === 'start') return years(0, 3);
  if (part === 'middle') return years(4, 6);
  return part === 'end' ? years(7, 9) : undefined;
}

function centuryYear(
  decade: number,
  century: number | Reference | undefined,
  anchor: DateRange | undefined,
): number | undefined {
  if (typeof century === 'number') return (century - 1) * 100 + decade;
  if (century === undefined) return decade > 20 ? 1900 + decade : undefined;
  if (!anchor || century === 'same') return undefined;
  return (Math.floor(partsOf(anchor.from).year / 100) + shiftOf(century)) * 100 + decade;
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
      const from = dayRange(year, month, moment.day!);
      const to = moment.lastDay === undefined ? from : dayRange(year, month, moment.lastDay);
      return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
    });
  }
  if (count !== 1 || unit === 'hour') return runOf(unit, count, reference, base);
  const low = unitOf(base.from, unit, shiftOf(reference));
  const high = unitOf(base.to, unit, shiftOf(reference));
  const same = low.from === high.from;
  const { part, slice } = moment;
  if (!same) return part || slice ? undefined : { from: low.from, to: high.to };
  if (slice) return sliceOf(low, slice);
  if (part && unit === 'month') return partOfMonth(low, part, base);
  if (part && unit === 'year') return partOfYear(partsOf(low.from).year, part, base);
  if (part && unit === 'week') return partOfWeek(low, part, base);
  return part ? undefined : low;
}
