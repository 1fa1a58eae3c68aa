import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const textRangeSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'a range ends before it starts'),
);

/** A stretch of a text in UTF-16 code units, end exclusive, as the text was read (never folded). */
export type TextRange = v.InferOutput<typeof textRangeSchema>;
