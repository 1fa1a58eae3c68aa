import { findDatePhrases } from '@/lib/arabic/dates';
import type { DurationPart, DurationUnit } from '@/lib/arabic/durations';
import type { FoundDate } from './found-date';
import type { Zone } from './head-zone';
import { saysOnlyWhen, saysUpdate } from './line-dates';
import { isLinked, type TextLine } from './text-line';

/** Milliseconds of a unit of time; of months and years the shortest, since the range is widened by one unit anyway. */
const hour = 3_600_000;
const unitMs: Record<DurationUnit, number> = {
  second: 1000,
  minute: hour / 60,
  hour,
  day: 24 * hour,
  week: 7 * 24 * hour,
  month: 28 * 24 * hour,
  year: 365 * 24 * hour,
  decade: 3650 * 24 * hour,
};

/** The clocks of Arab countries lie between universal time and four hours ahead of it. */
const easternmostMs = 4 * hour;

/**
 * The dates of lines by the headline that only count back («قبل 3 ساعات»), as ranges of days before `readAt`, when the page came
 * from its outlet; nothing where that is not known, as of a saved page.
 */
export function findAgoDates(
  lines: readonly TextLine[],
  zoneOf: (element: Element) => Zone,
  readAt: Date | undefined,
): FoundDate[] {
  if (!readAt) return [];
  return lines.flatMap((line): FoundDate[] => {
    const zone = zoneOf(line.element);
    if ((zone !== 'under-headline' && zone !== 'above-headline') || isLinked(line)) return [];
    const ago = readAgo(line.text);
    if (!ago) return [];
    return [
      {
        ...daysBefore(readAt.getTime(), ago.part),
        source: 'time-ago',
        kind: saysUpdate(line.text) ? 'modified' : 'published',
        written: ago.written,
      },
    ];
  });
}

/** "قبل 3 ساعات" with a label at most: one counted unit. */
function readAgo(line: string): { part: { unit: DurationUnit; count: number }; written: string } | undefined {
  const [phrase, ...more] = line.length <= maxAgoLine ? findDatePhrases(line) : [];
  if (!phrase || more.length > 0 || phrase.moment.kind !== 'ago' || !saysOnlyWhen(line, [phrase]))
    return undefined;
  const [part, ...others] = phrase.moment.parts as readonly [DurationPart, ...DurationPart[]];
  if (part.count === null || others.length > 0) return undefined;
  return { part: { unit: part.unit, count: part.count }, written: line.slice(phrase.start, phrase.end) };
}

/** Such a line is short, in characters. */
const maxAgoLine = 60;

/** Some pages round the count down and some to the nearest: the time lies from one unit earlier to half a unit later. */
function daysBefore(
  readAt: number,
  { unit, count }: { unit: DurationUnit; count: number },
): { from: string; to: string } {
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const latest = Math.min(readAt, readAt - (count - 1 / 2) * unitMs[unit]);
  const longest = unit === 'month' ? 31 / 28 : unit === 'year' ? 366 / 365 : 1;
  return {
    from: day(readAt - (count + 1) * unitMs[unit] * longest),
    to: day(latest + easternmostMs),
  };
}
