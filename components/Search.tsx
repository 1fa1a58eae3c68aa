import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { Notice } from './Notice';
import { SearchResults, type Found } from './SearchResults';
import { suggestNames } from './suggest-names';
import { useTranslate } from './translate';

export type SearchState =
  { status: 'idle' | 'failed' | 'preparing' } | { status: 'found'; query: string; found: Found };

export type SearchProps = {
  query: string;
  state: SearchState;
  onQuery: (query: string) => void;
  onEntity: (entity: Entity) => void;
  onStatement: (statement: ShownStatement) => void;
  /** What is shown, where it is not the answer to the words themselves (all statements of one name). */
  heading?: string | undefined;
  /** Escape in an empty field. */
  onLeave?: () => void;
  /** What stands here before anything is asked. */
  children?: ComponentChildren;
};

/** Longer than any name, figure or sentence that one searches for. */
const longestQuery = 200;
/** Characters of the query that a sentence repeats: enough to know it again. */
const echoLength = 60;

const echo = (query: string): string => {
  const letters = [...query];
  return letters.length > echoLength ? `${letters.slice(0, echoLength).join('')}…` : query;
};

const listId = 'search-results';
const optionId = (index: number): string => `${listId}-${index}`;

/** The option that an arrow key leads to; -1 is the field itself. */
const nextOption = (active: number, step: 1 | -1, count: number): number => {
  const next = active + step;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
};

/** A field that searches while one types, and its results; arrow keys move, Enter opens, Escape clears. */
export const Search = (props: SearchProps) => {
  const { query, state, onQuery } = props;
  const { translate } = useTranslate();
  const [active, setActive] = useState(-1);
  const answered = state.status === 'found' ? state.found : undefined;
  const found = useMemo(
    () => answered && { ...answered, entities: suggestNames(answered.entities) },
    [answered],
  );
  const count = found ? found.entities.length + found.statements.length : 0;
  // While one types, what is shown may still be the answer to fewer words: Enter then waits for the first of all of them.
  const isAnswer = state.status === 'found' && state.query === query.trim();
  useEffect(() => setActive(-1), [found]);
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (index: number): void => {
    const entity = found?.entities[index];
    const statement = found?.statements[index - (found?.entities.length ?? 0)];
    if (entity) props.onEntity(entity.entity);
    else if (statement) props.onStatement(statement);
  };
  const enteredRef = useRef(false);
  useEffect(() => {
    if (!enteredRef.current || !isAnswer) return;
    enteredRef.current = false;
    choose(0);
  });
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setActive(nextOption(active, 1, count));
    else if (event.key === 'ArrowUp') setActive(nextOption(active, -1, count));
    else if (event.key === 'Enter' && isAnswer) choose(Math.max(active, 0));
    else if (event.key === 'Enter') enteredRef.current = query !== '';
    else if (event.key === 'Escape' && query) onQuery('');
    else if (event.key === 'Escape' && props.onLeave) props.onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <div class="field">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="9" cy="9" r="5.5" />
          <path d="m13.2 13.2 4.3 4.3" />
        </svg>
        <input
          type="text"
          role="combobox"
          aria-label={translate('search_label')}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={translate('search_hint')}
          // An empty field has no letters to tell its direction by: it keeps the page's.
          dir={query ? 'auto' : undefined}
          autocomplete="off"
          spellcheck={false}
          maxlength={longestQuery}
          autofocus
          value={query}
          onInput={event => {
            enteredRef.current = false;
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
        {query && (
          <button
            class="clear"
            type="button"
            aria-label={translate('search_clear')}
            onClick={() => onQuery('')}>
            ×
          </button>
        )}
      </div>
      {state.status === 'idle' && props.children}
      {(state.status === 'failed' || state.status === 'preparing') && (
        <Notice state={state.status}>
          {translate(state.status === 'failed' ? 'search_failed' : 'panel_preparing')}
        </Notice>
      )}
      {state.status === 'found' && count === 0 && (
        <Notice state="none" detail={translate('search_noneHelp')}>
          {translate('search_none', [echo(state.query)])}
        </Notice>
      )}
      {found && count > 0 && props.heading && <h2>{props.heading}</h2>}
      {found && count > 0 && (
        <SearchResults found={found} listId={listId} optionId={optionId} active={active} onChoose={choose} />
      )}
    </search>
  );
};
