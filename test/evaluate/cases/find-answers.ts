import { findDatePhrases, resolvePhrases } from '@/lib/arabic/dates';
import { findDurations, type DurationUnit } from '@/lib/arabic/durations';
import type { FoundNumber } from '@/lib/arabic/found-number';
import { findNumbers } from '@/lib/arabic/numbers';
import type { DateRange } from '@/lib/model/date-range';
import type { TextRange } from '@/lib/model/text-range';
import type { Case } from './case';

/** What the rules find: a figure or the two ends of one, days, or seconds. */
export type Meaning = { low?: number; high?: number } | DateRange | { seconds: number };
export type Answer = TextRange & { means?: Meaning };

/** What a case asks about, as the rules find it. Dates that stay open have a range but no meaning. */
export function findAnswers({ spec, input, context }: Case): Answer[] {
  switch (spec) {
    case 'Number_NumberModel':
      return findNumbers(input)
        .filter(isWritten)
        .map(({ core, value }) => ({ ...core, means: figure(value, 'exact') }));
    case 'Number_PercentModel':
      return findNumbers(input)
        .filter(({ percent }) => percent)
        .map(whole);
    case 'Number_NumberRangeModel':
      return findNumbers(input)
        .filter(({ bound }) => bound !== 'exact' && bound !== 'about')
        .map(whole);
    case 'DateTime_DurationExtractor':
    case 'DateTime_DurationParser':
      return findDurations(input).map(({ start, end, parts }) => ({
        start,
        end,
        means: { seconds: parts.reduce((sum, { unit, count }) => sum + (count ?? NaN) * seconds[unit], 0) },
      }));
    default: {
      const day = context?.ReferenceDateTime?.slice(0, 10);
      const phrases = findDatePhrases(input);
      const dated = resolvePhrases(input, phrases, day ? { from: day, to: day } : undefined);
      return phrases.map(({ start, end }) => {
        const means = dated.find(date => date.start === start);
        return { start, end, ...(means && { means: { from: means.from, to: means.to } }) };
      });
    }
  }
}

/** A dual noun (شخصين) says its number without writing it; the cases ask for written ones alone. */
function isWritten({ form }: FoundNumber): boolean {
  return form !== 'dual' && form !== 'multiple';
}

function whole({ start, end, value, bound }: FoundNumber): Answer {
  return { start, end, means: figure(value, bound) };
}

function figure(value: FoundNumber['value'], bound: FoundNumber['bound']): Meaning {
  if (Array.isArray(value)) return { low: value[0], high: value[1] };
  if (value === null) return {};
  if (bound === 'more-than') return { low: value };
  return bound === 'less-than' ? { high: value } : { low: value, high: value };
}

const day = 86_400;
/** As the cases count them: months of 30 days, years of 365. */
const seconds: Record<DurationUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day,
  week: 7 * day,
  month: 30 * day,
  year: 365 * day,
  decade: 3650 * day,
};
