import type { DateRange } from '@/lib/model/date-range';
import type { ValueSource } from '@/lib/model/read-article';

/** A date that some place of the page gives; `written`: the words that the reader can look up there. */
export type FoundDate = DateRange & {
  source: ValueSource;
  kind: 'published' | 'modified';
  written: string;
  isLateUtc?: boolean;
};
