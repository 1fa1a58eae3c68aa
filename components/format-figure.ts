import type { ShownClaim } from '@/lib/model/context';
import { localeOf, type Words } from './display';
import { messageKey } from './translate';

/** A figure with its bound: "أكثر من 25,500"; a vague one (عشرات القتلى) in its own words. */
export const formatFigure = (
  { value, bound, words }: Pick<ShownClaim, 'value' | 'bound' | 'words'>,
  inWords: Words,
): string => {
  if (value === null) return words;
  const format = new Intl.NumberFormat(localeOf(inWords), { useGrouping: 'min2', maximumFractionDigits: 2 });
  const numbers = (Array.isArray(value) ? value : [value]).map(number => format.format(number));
  const key = numbers.length === 2 ? 'range' : bound === 'range' ? 'exact' : bound;
  return inWords.translate(messageKey('figure', key), numbers);
};
