import type { DateRange } from '@/lib/model/date-range';

/**
 * Plain arithmetic on ISO days through UTC day numbers (days since 1970-01-01). Date.UTC is enough for whole days of
 * the common calendar; Temporal is not in Node 24, and its polyfill weighs more than all of Siyaq's rules.
 */
const dayMs = 86_400_000;

/** ISO day → day number. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMs);
}

/** Day number → ISO day. */
export function isoDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of the month of an ISO day. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** One day as a range; undefined when the month has no such day. */
export function dayRange(year: number, month: number, day: number): DateRange | undefined {
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const iso = isoOf(year, month, day);
  return { from: iso, to: iso };
}

/** A whole month. `month` may run over the year's ends (0 is December of the year before). */
export function monthRange(year: number, month: number): DateRange {
  const [y, m] = carried(year, month);
  return { from: isoOf(y, m, 1), to: isoOf(y, m, daysIn(y, m)) };
}

/** A whole year. */
export function yearRange(year: number): DateRange {
  return { from: isoOf(year, 1, 1), to: isoOf(year, 12, 31) };
}

/** A range moved by days. */
export function movedByDays({ from, to }: DateRange, days: number): DateRange {
  return { from: isoDay(dayNumber(from) + days), to: isoDay(dayNumber(to) + days) };
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The month's number of days. */
export function daysIn(year: number, month: number): number {
  return utcDate(year, month + 1, 0).getUTCDate();
}

function carried(year: number, month: number): [number, number] {
  const months = year * 12 + month - 1;
  return [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
}

function isoOf(year: number, month: number, day: number): string {
  return utcDate(year, month, day).toISOString().slice(0, 10);
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999: a template's empty date (0001-01-01) would become 1901. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
