import { messageKey, useTranslate } from './translate';

export type SearchHelpProps = {
  /** The operators as they are shown, and what is typed for the reader: "متحدث:". */
  signs: readonly { operator: string; sign: string; typed: string }[];
  recent: readonly string[];
  onSign: (typed: string) => void;
  onRecent: (query: string) => void;
  onForget: () => void;
};

/** Before anything is asked: the last searches, and what a search can be narrowed by. */
export const SearchHelp = ({ signs, recent, onSign, onRecent, onForget }: SearchHelpProps) => {
  const { translate } = useTranslate();
  return (
    <div class="search-help">
      {recent.length > 0 && (
        <section class="recent" aria-label={translate('search_recent')}>
          <div class="head spread">
            <h2>{translate('search_recent')}</h2>
            <button class="link small" type="button" data-forget onClick={onForget}>
              {translate('search_forget')}
            </button>
          </div>
          <ul class="chips">
            {recent.map(query => (
              <li key={query}>
                <button class="chip" type="button" data-recent onClick={() => onRecent(query)}>
                  <bdi>{query}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul class="signs small" aria-label={translate('search_narrow')}>
        <li class="quiet" aria-hidden="true">
          {translate('search_narrow')}
        </li>
        {signs.map(({ operator, sign, typed }) => (
          <li key={operator}>
            <button
              class="sign"
              type="button"
              data-sign={operator}
              title={translate(messageKey('search_explain', operator))}
              onClick={() => onSign(typed)}>
              {sign}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
