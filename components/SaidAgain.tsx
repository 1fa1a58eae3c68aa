import type { Repeat } from '@/lib/model/context';
import { sourceOf, type SourceAddress } from './source-address';
import { useTranslate } from './translate';
import { When } from './When';

/** More years than these are a list of their own, which the panel has below. */
const yearsShown = 6;

/** The newest place of each year; those without a date stand for one. */
const byYear = (again: readonly Repeat[]): Repeat[] => {
  const years = new Map<string, Repeat>();
  for (const repeat of again) {
    const year = (repeat.said ?? repeat.published)?.from.slice(0, 4) ?? '';
    if (!years.has(year)) years.set(year, repeat);
  }
  return [...years.values()].slice(0, yearsShown);
};

export type SaidAgainProps = { again: readonly Repeat[]; onSource: (source: SourceAddress) => void };

/** How many times the same statement was made besides, and in which years, each with the way to its article. */
export const SaidAgain = ({ again, onSource }: SaidAgainProps) => {
  const { translate } = useTranslate();
  if (again.length === 0) return null;
  return (
    <p class="again small" data-again={again.length}>
      {translate('saidAgain', again.length)}{' '}
      {byYear(again).map(repeat => (
        <button
          key={repeat.id}
          class="link"
          type="button"
          data-source
          title={translate('statement_inArticle')}
          onClick={() => onSource(sourceOf(repeat))}>
          <When said={repeat.said} published={repeat.published} isShort />
          <span class="hidden"> {translate('statement_inArticle')}</span>
        </button>
      ))}
    </p>
  );
};
