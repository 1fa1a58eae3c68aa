import type { TextRange } from '@/lib/model/text-range';
import type { Part, Reference, TimeUnit } from './date-words';

/** A date as the text says it, before any anchor: a place in the calendar, or a way from the anchor. */
export type Moment =
  | {
      kind: 'calendar';
      hijri?: boolean;
      day?: number;
      lastDay?: number;
      month?: number;
      year?: number;
      part?: Part;
      reference?: Reference;
      yearReference?: Reference;
    }
  | { kind: 'day'; offset: number; weekday?: number }
  | { kind: 'weekday'; weekday: number; reference?: Reference }
  | { kind: 'unit'; unit: TimeUnit; count: number; reference: Reference; part?: Part; day?: number }
  | { kind: 'ago'; unit: TimeUnit; count: number };

/** A date phrase: source offsets, the words that it takes, and what it says; `to` for a span, `namesEvent` for أحداث 11 أيلول. */
export type DatePhrase = TextRange & {
  first: number;
  next: number;
  moment: Moment;
  to?: Moment;
  namesEvent?: boolean;
};

/** One moment read at a word: `start` is its source offset after proclitics. */
export type ReadMoment = { start: number; next: number; moment: Moment };
