import type { DateRange } from '@/lib/model/date-range';
import {
  dayNumber,
  daysIn,
  isoDay,
  monthRange,
  movedByDays,
  partsOf,
  weekdayOf,
  yearRange,
} from './calendar';
import type { Reference, TimeUnit } from './date-words';
import type { DurationPart } from './durations';

/** العامين الماضيين، الأيام الثلاثة الماضية: the run of units that ends at the anchor or begins at it. */
export function runOf(
  unit: TimeUnit | 'hour',
  count: number,
  reference: Reference,
  base: DateRange,
): DateRange | undefined {
  if (!isCountable(count)) return undefined;
  if (unit === 'hour') return runOf('day', Math.ceil(count / hoursPerDay), reference, base);
  if (reference === 'past') return { from: movedBy(base.from, unit, -count), to: base.to };
  if (reference === 'next') return { from: base.from, to: movedBy(base.to, unit, count) };
  return undefined;
}

/** The unit in which a day lies, moved by whole units. A week runs from Sunday to Saturday. */
export function unitOf(day: string, unit: TimeUnit, shift: number): DateRange {
  const { year, month } = partsOf(day);
  if (unit === 'year') return yearRange(year + shift);
  if (unit === 'decade') {
    const first = year - (year % 10) + 10 * shift;
    return { from: yearRange(first).from, to: yearRange(first + 9).to };
  }
  if (unit === 'month') return monthRange(year, month + shift);
  if (unit === 'day') return movedByDays({ from: day, to: day }, shift);
  const sunday = dayNumber(day) - weekdayOf(day) + 7 * shift;
  return { from: isoDay(sunday), to: isoDay(sunday + 6) };
}

/** A day moved by units; a day that the month lacks becomes its last. */
function movedBy(day: string, unit: TimeUnit, count: number): string {
  if (unit === 'day' || unit === 'week') return isoDay(dayNumber(day) + count * (unit === 'week' ? 7 : 1));
  const { year, month, day: of } = partsOf(day);
  const target = monthRange(year, month + count * { decade: 120, year: 12, month: 1 }[unit]);
  const { year: y, month: m } = partsOf(target.from);
  return isoDay(dayNumber(target.from) + Math.min(of, daysIn(y, m)) - 1);
}

/** From ten years on, a count of years is round: the whole year is meant, not its month. */
const roundYears = 10;
/** Further away than this is no news and would leave the calendar. */
const longestCount = 1000;
const hoursPerDay = 24;

function isCountable(count: number | null): count is number {
  return count !== null && Number.isInteger(count) && count >= 1 && count <= longestCount;
}

/**
 * A way from the anchor: منذ عامين the same month two years before, قبل يومين the day, قبل أسبوع the week; بعد likewise
 * ahead. Its smallest unit says how fine it is; what counts vaguely or in fractions stays open.
 */
export function resolveWay(
  parts: readonly DurationPart[],
  side: -1 | 1,
  anchor: DateRange,
): DateRange | undefined {
  let { from, to } = anchor;
  let finest: TimeUnit = 'decade';
  for (const { unit, count } of parts) {
    if (!isCountable(count) || unit === 'minute' || unit === 'second') return undefined;
    const isClock = unit === 'hour';
    const step = isClock ? 'day' : unit;
    const steps = side * (isClock ? Math.ceil(count / hoursPerDay) : count);
    const rounded = unit === 'year' && count < roundYears ? 'month' : unit === 'decade' ? 'year' : step;
    if (fineness.indexOf(rounded) < fineness.indexOf(finest)) finest = rounded;
    // Hours may end on the anchor's own day.
    if (!isClock || side < 0) from = movedBy(from, step, steps);
    if (!isClock || side > 0) to = movedBy(to, step, steps);
  }
  return { from: unitOf(from, finest, 0).from, to: unitOf(to, finest, 0).to };
}

const fineness: readonly TimeUnit[] = ['day', 'week', 'month', 'year', 'decade'];
