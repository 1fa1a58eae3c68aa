import * as v from 'valibot';

const isoDay = v.pipe(v.string(), v.isoDate('a day is written 2021-03-31'));

export const dateRangeSchema = v.pipe(
  v.object({ from: isoDay, to: isoDay }),
  v.check(({ from, to }) => from <= to, 'a date range ends before it starts'),
);

/** ISO days, both inclusive: a day has equal ends, a month its first and last day. */
export type DateRange = v.InferOutput<typeof dateRangeSchema>;
