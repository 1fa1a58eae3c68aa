import type { Coverage } from '@/lib/model/context';
import { localeOf, type Words } from './display';
import { formatRange } from './format-date';

/** More outlets than this are counted, not named. */
const outletsNamed = 3;

/** One sentence on what the archive covers: how many articles, of which outlets, from when to when. */
export const describeCoverage = (coverage: Coverage, words: Words): string => {
  const { translate } = words;
  const { articles, outlets, from, to, estimated } = coverage;
  const covers = translate('covers', articles);
  if (articles === 0 || outlets.length === 0) return translate('coverage_empty', [covers]);
  const named = outlets.slice(0, outletsNamed);
  if (outlets.length > named.length) named.push(translate('outletsMore', outlets.length - named.length));
  const of = new Intl.ListFormat(localeOf(words), { type: 'conjunction' }).format(named);
  if (!from || !to) return translate('coverage_of', [covers, of]);
  const period = formatRange({ from, to }, words);
  return translate('coverage_dated', [
    covers,
    of,
    estimated ? translate('date_estimated', [period]) : period,
  ]);
};
