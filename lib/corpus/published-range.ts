import type { DateRange } from '@/lib/model/date-range';

/** 2021-03-24 or 2021-03-01/2021-03-31 as days; undefined for anything else, also for days that no calendar has. */
export function readPublishedRange(written: string): DateRange | undefined {
  const [from, to = from, more] = written.split('/');
  if (more !== undefined || !isDay(from) || !isDay(to) || from > to) return undefined;
  return { from, to };
}

function isDay(written: string | undefined): written is string {
  if (!written || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
