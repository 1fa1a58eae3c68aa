import { useState } from 'preact/hooks';
import { citationFormats, type CitationFormat } from './cite';
import { useTranslate, type Language } from './translate';

export type CiteBarProps = {
  /** The place of the chosen statement among all, from 0; -1 while none is chosen. */
  index: number;
  count: number;
  /** Whether the article's address is known, to which a link can lead. */
  hasAddress: boolean;
  /** What was copied last, or could not be. */
  copied: 'citation' | 'link' | 'failed' | undefined;
  onGo: (index: number) => void;
  onCite: (format: CitationFormat, language: Language) => void;
  onLink: () => void;
};

/** Walks through the statements of an article, and copies the chosen one as a citation or as a link. */
export const CiteBar = ({ index, count, hasAddress, copied, ...props }: CiteBarProps) => {
  const { translate, language } = useTranslate();
  const [citeIn, setCiteIn] = useState<Language>(language);
  if (count === 0) return null;
  return (
    <div class="cite-bar" role="toolbar" aria-label={translate('cite_title')} data-index={index}>
      <span class="walk">
        <button
          class="button"
          type="button"
          data-previous
          disabled={index <= 0}
          onClick={() => props.onGo(index - 1)}>
          {translate('cite_previous')}
        </button>
        <button
          class="button"
          type="button"
          data-next
          disabled={index >= count - 1}
          onClick={() => props.onGo(index + 1)}>
          {translate('cite_next')}
        </button>
        <span class="small quiet">
          {index < 0 ? translate('statements', count) : translate('cite_place', [index + 1, count])}
        </span>
      </span>
      {index >= 0 && (
        <span class="copy small">
          <label>
            {translate('cite_copy')}{' '}
            <select
              name="cite-language"
              value={citeIn}
              onChange={({ currentTarget }) => setCiteIn(currentTarget.value === 'en' ? 'en' : 'ar')}>
              <option value="ar" lang="ar">
                العربية
              </option>
              <option value="en" lang="en">
                English
              </option>
            </select>
          </label>
          {citationFormats.map(format => (
            <button
              key={format}
              class="link small"
              type="button"
              data-cite={format}
              onClick={() => props.onCite(format, citeIn)}>
              {translate(`cite_${format}`)}
            </button>
          ))}
          {hasAddress && (
            <button class="link small" type="button" data-link onClick={props.onLink}>
              {translate('cite_link')}
            </button>
          )}
        </span>
      )}
      <output class="small" data-copied={copied}>
        {copied && translate(`cite_copied_${copied}`)}
      </output>
    </div>
  );
};
