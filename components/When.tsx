import type { Published } from '@/lib/model/article';
import type { DateRange } from '@/lib/model/date-range';
import { formatRange, formatYears } from './format-date';
import { useTranslate } from './translate';

export type WhenProps = {
  /** When it was said, where the text tells; otherwise the article's own date stands. */
  said?: DateRange | undefined;
  published?: Published | undefined;
  /** Years alone, for lists in which the day does not matter. */
  isShort?: boolean;
};

/** A date as fine as it is known. What rests on an estimate says so, with the reason. */
export const When = ({ said, published, isShort }: WhenProps) => {
  const words = useTranslate();
  const { translate, language } = words;
  const range = said ?? published;
  if (!range) return <span class="when">{translate('date_unknown')}</span>;
  const text = isShort ? formatYears(range, words) : formatRange(range, words);
  // A date that the text gives relative to its article ("مطلع الشهر الجاري") is no surer than the article's own.
  if (!published?.estimated) return <span class="when">{text}</span>;
  const basis = translate('date_basis', [published.basis[language]]);
  return (
    <span class="when estimated" data-estimated title={basis}>
      {isShort ? text : translate('date_estimated', [text])}
      <span class="hidden"> ({basis})</span>
    </span>
  );
};
