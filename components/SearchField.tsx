import type { RefObject } from 'preact';
import { useTranslate } from './translate';

/** Longer than any name, figure or sentence that one searches for. */
const longestQuery = 200;

export type SearchFieldProps = {
  query: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  /** The list of results while there is one, and the option that the arrow keys have come to. */
  listId: string | undefined;
  activeId: string | undefined;
  onQuery: (query: string, caret: number) => void;
  onKey: (event: KeyboardEvent) => void;
  onClear: () => void;
};

/** The field that one types a search into. */
export const SearchField = ({ query, fieldRef, listId, activeId, ...props }: SearchFieldProps) => {
  const { translate } = useTranslate();
  return (
    <div class="field">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4.3 4.3" />
      </svg>
      <input
        ref={fieldRef}
        type="text"
        role="combobox"
        aria-label={translate('search_label')}
        aria-autocomplete="list"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={translate('search_hint')}
        // An empty field has no letters to tell its direction by: it keeps the page's.
        dir={query ? 'auto' : undefined}
        autocomplete="off"
        spellcheck={false}
        maxlength={longestQuery}
        autofocus
        value={query}
        onInput={({ currentTarget: { value, selectionEnd } }) =>
          props.onQuery(value, selectionEnd ?? value.length)
        }
        onKeyDown={props.onKey}
      />
      {query && (
        <button class="clear" type="button" aria-label={translate('search_clear')} onClick={props.onClear}>
          ×
        </button>
      )}
    </div>
  );
};
