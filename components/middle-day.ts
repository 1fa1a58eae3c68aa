import type { StatementEntry } from '@/lib/model/context';
import type { DateRange } from '@/lib/model/date-range';

/** A stretch of days chosen on the timeline or from the list of years; `shown` is what it is called after. */
export type Period = DateRange & { shown: DateRange };

const dayMs = 86_400_000;

/** When a statement was said, as finely as it is known: where the text does not tell, its article's own date stands. */
export const whenOf = ({
  said,
  published,
}: Pick<StatementEntry, 'said' | 'published'>): DateRange | undefined => said ?? published;

export const startOf = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`);

export const isoDayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day in the middle of a range, by which a statement of uncertain date has one place in time and not several. */
export const middleDay = ({ from, to }: DateRange): string =>
  isoDayOf(startOf(from) + Math.floor((startOf(to) - startOf(from)) / dayMs / 2) * dayMs);

/** The smallest range that holds both. */
export const hullOf = (one: DateRange, other: DateRange): DateRange => ({
  from: one.from < other.from ? one.from : other.from,
  to: one.to > other.to ? one.to : other.to,
});

/** The range as far as it lies within the bounds, which it meets. */
export const clip = (range: DateRange, bounds: DateRange): DateRange => ({
  from: range.from > bounds.from ? range.from : bounds.from,
  to: range.to < bounds.to ? range.to : bounds.to,
});
