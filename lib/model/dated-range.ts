import type { DateRange } from './date-range';
import type { TextRange } from './text-range';

/** A date written in a text, resolved against the article's date: ISO days, both inclusive. */
export type DatedRange = TextRange & DateRange;
