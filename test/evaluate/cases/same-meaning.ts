import { movedByDays } from '@/lib/arabic/calendar';
import type { Meaning } from './find-answers';
import type { DateRange } from '@/lib/model/date-range';
import type { Asked } from './case';

/** Fractions are compared to three places: the rules keep ثلث as 0.3333. */
const closeness = 1e-3;

/**
 * Whether what was found means what the case asks for; undefined where the case gives no value to compare. Of a date that
 * may lie before or after the day it was written either is right. Whether a limit itself is included is not compared.
 */
export function meansTheSame({ text, value }: Asked, found: Meaning | undefined): boolean | undefined {
  if (!value) return undefined;
  if (value.value !== undefined) return sameFigure(value.value, found);
  const ways = [value.FutureResolution, value.PastResolution];
  const lengths = ways.flatMap(way => way?.duration ?? []).map(Number);
  if (lengths.length > 0) return found !== undefined && 'seconds' in found && lengths.includes(found.seconds);
  const days = ways.flatMap(way => way?.date ?? []);
  const spans = ways.flatMap(way =>
    way?.startDate && way.endDate ? [{ from: way.startDate, end: way.endDate }] : [],
  );
  if (days.length + spans.length === 0) return undefined;
  if (!found || !('from' in found)) return false;
  // "two months ago" is no finer than a month; the cases name the day.
  const isCoarse = /^(?:قبل|منذ|بعد) /u.test(text);
  return (
    days.some(day =>
      isCoarse ? found.from <= day && day <= found.to : found.from === day && found.to === day,
    ) ||
    spans.some(
      span => sameSpan(found, span) || (isWeek(value.Timex) && sameSpan(movedByDays(found, 1), span)),
    )
  );
}

/** An end is the first day after in some cases, the last day in others ("from 4 to 22"). */
function sameSpan(found: DateRange, { from, end }: { from: string; end: string }): boolean {
  return found.from === from && (found.to === end || movedByDays(found, 1).to === end);
}

/** The cases begin a week on Monday, Arabic news on Sunday. */
function isWeek(timex = ''): boolean {
  return /^\d{4}-W\d\d$/.test(timex);
}

/** "12", "25%", or an interval with an open side: "(20,35]", "[500,)". */
function sameFigure(asked: string, found: Meaning | undefined): boolean {
  if (!found || 'seconds' in found || 'from' in found) return false;
  const interval = /^[[(](.*),(.*)[\])]$/.exec(asked);
  const [low, high] = interval ? [interval[1]!, interval[2]!] : [asked, asked];
  return isClose(low, found.low) && isClose(high, found.high);
}

function isClose(asked: string, found: number | undefined): boolean {
  if (asked === '' || found === undefined) return asked === '' && found === undefined;
  const value = Number(asked.replace('%', ''));
  return Math.abs(value - found) <= closeness * Math.abs(value);
}
