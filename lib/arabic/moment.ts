import type { TextRange } from '@/lib/model/text-range';
import type { Part, Reference, TimeUnit } from './date-words';
import type { DurationPart } from './durations';

/** A numbered piece of a month or year: الربع الثالث، النصف الأول، صيف، الأسبوع الأخير، أول جمعة. `index` from 1; -1 is the last. */
export type Slice =
  | { of: 'quarter' | 'half' | 'week' | 'season'; index: number }
  | { of: 'weekday'; index: number; weekday: number };

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
      slice?: Slice;
      reference?: Reference;
      yearReference?: Reference;
      /** Without a year, in a clause that speaks of what is to come. */
      ahead?: boolean;
    }
  | { kind: 'day'; offset: number; weekday?: number }
  | { kind: 'weekday'; weekday: number; reference?: Reference; week?: Reference; ahead?: boolean }
  | {
      kind: 'unit';
      unit: TimeUnit | 'hour';
      /** How many of them; 0 for a plural that counts nothing (الأيام القليلة الماضية). */
      count: number;
      reference: Reference;
      part?: Part;
      slice?: Slice;
      day?: number;
      lastDay?: number;
    }
  /** الصيف الماضي، هذا الشتاء: 1 spring to 4 winter. */
  | { kind: 'season'; season: number; reference: Reference }
  /** السبعينيات، ثمانينيات القرن الماضي: `decade` is 70; `century` counts from the first, or says which from the anchor's. */
  | { kind: 'decade'; decade: number; century?: number | Reference; part?: Part }
  | { kind: 'ago' | 'ahead'; parts: readonly DurationPart[] };

/**
 * A date phrase: source offsets, the words that it takes, and what it says; `to` for a span, `namesEvent` for أحداث 11 أيلول,
 * `reach` where a word before it makes it a beginning or an end (منذ مطلع العام، حتى 31 أيار).
 */
export type DatePhrase = TextRange & {
  first: number;
  next: number;
  moment: Moment;
  to?: Moment;
  namesEvent?: boolean;
  reach?: 'since' | 'until';
};

/** One moment read at a word: `start` is its source offset after proclitics. */
export type ReadMoment = { start: number; next: number; moment: Moment };
