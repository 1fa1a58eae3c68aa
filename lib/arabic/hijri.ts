import type { DateRange } from '@/lib/model/date-range';
import { isoDay } from './calendar';

/** The calendar of Saudi Arabia, which Arabic news dates by; sightings elsewhere may differ by a day. */
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Day number of 1 Muharram 1, and the mean length of a Hijri month, in days. */
const epochDay = -492_148;
const meanMonthDays = 29.530_588;
/** The estimate from the mean month is off by a day or two. */
const searchDays = 4;

type HijriDay = { year: number; month: number; day: number };

/** The Hijri day of a day number. */
export function hijriOf(number: number): HijriDay {
  const parts = format.formatToParts(number * 86_400_000);
  const read = (type: string) => Number(parts.find(part => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

/** A Hijri month, or one day of it, in the common calendar; undefined outside the years that the calendar's table covers. */
export function hijriRange(year: number, month: number, day?: number): DateRange | undefined {
  const first = firstDayOf(year, month);
  const next = month === 12 ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1);
  if (first === undefined || next === undefined) return undefined;
  if (day === undefined) return { from: isoDay(first), to: isoDay(next - 1) };
  if (day < 1 || day > next - first) return undefined;
  return { from: isoDay(first + day - 1), to: isoDay(first + day - 1) };
}

/** Days of a common year over those of a Hijri year, and the common year that the Hijri count begins in. */
const yearsPerYear = 1.030_69;
const firstYear = 622;

/**
 * The Hijri year whose month begins in a common year (رمضان 2019 → 1440); undefined where two of them do (رمضان 2030),
 * none does, or the calendar's table does not reach.
 */
export function hijriYearWithin(commonYear: number, month: number): number | undefined {
  const estimate = Math.round((commonYear - firstYear) * yearsPerYear);
  const found = [estimate - 1, estimate, estimate + 1, estimate + 2].filter(year =>
    hijriRange(year, month)?.from.startsWith(String(commonYear)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function firstDayOf(year: number, month: number): number | undefined {
  const estimate = epochDay + Math.round(((year - 1) * 12 + month - 1) * meanMonthDays);
  for (let number = estimate - searchDays; number <= estimate + searchDays; number++) {
    const found = hijriOf(number);
    if (found.year === year && found.month === month && found.day === 1) return number;
  }
  return undefined;
}
