import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Completion, Operator, SearchIssue } from '@/lib/model/search';
import { Notice } from './Notice';
import { SearchField } from './SearchField';
import { SearchHelp, type SearchHelpProps } from './SearchHelp';
import { SearchNotes } from './SearchNotes';
import { SearchResults, type Found } from './SearchResults';
import { suggestNames } from './suggest-names';
import { useTranslate } from './translate';

export type SearchState =
  { status: 'idle' | 'failed' | 'preparing' } | { status: 'found'; query: string; found: Found };

export type SearchProps = {
  query: string;
  state: SearchState;
  /** `caret`: where it stands in the query, in UTF-16 code units. */
  onQuery: (query: string, caret: number) => void;
  onEntity: (entity: Entity) => void;
  onStatement: (statement: ShownStatement) => void;
  /** What the operator at the caret may be given, and which operator that is. */
  completions?: readonly Completion[];
  explained?: Operator | undefined;
  issues?: readonly SearchIssue[];
  /** The operators as they are written, and the last searches. */
  help?: Omit<SearchHelpProps, 'onSign' | 'onRecent'>;
  /** What is shown, where it is not the answer to the words themselves (all statements of one name). */
  heading?: string | undefined;
  /** Escape in an empty field. */
  onLeave?: () => void;
  /** What stands here before anything is asked. */
  children?: ComponentChildren;
};

const noCompletions: readonly Completion[] = [];
const nothing: Found = { entities: [], statements: [], total: 0 };

/** Characters of the query that a sentence repeats: enough to know it again. */
const echoLength = 60;

/** An operator that has no value yet finds nothing, which need not be said. */
const endsWithSign = /:\s*$/;

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
  const { query, state, onQuery, completions = noCompletions, issues = [] } = props;
  const { translate } = useTranslate();
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const answered = state.status === 'found' ? state.found : undefined;
  const found = useMemo(
    () => answered && { ...answered, entities: suggestNames(answered.entities) },
    [answered],
  );
  const names = found?.entities.length ?? 0;
  const count = completions.length + names + (found?.statements.length ?? 0);
  // While one types, what is shown may still be the answer to fewer words: Enter then waits for the first of all of them.
  const isAnswer = state.status === 'found' && state.query === query.trim();
  useEffect(() => setActive(-1), [found, completions]);
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const ask = (words: string): void => {
    onQuery(words, words.length);
    field.current?.focus();
  };
  const choose = (index: number): void => {
    const completion = completions[index];
    const entity = found?.entities[index - completions.length];
    const statement = found?.statements[index - completions.length - names];
    if (completion) ask(completion.query);
    else if (entity) props.onEntity(entity.entity);
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
    else if (event.key === 'Escape' && query) ask('');
    else if (event.key === 'Escape' && props.onLeave) props.onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <SearchField
        query={query}
        fieldRef={field}
        listId={count > 0 ? listId : undefined}
        activeId={active >= 0 ? optionId(active) : undefined}
        onQuery={(words, caret) => {
          enteredRef.current = false;
          onQuery(words, caret);
        }}
        onKey={press}
        onClear={() => ask('')}
      />
      <SearchNotes explained={props.explained} issues={issues} />
      {query === '' && props.help && (
        <SearchHelp {...props.help} onSign={sign => ask(sign)} onRecent={words => ask(words)} />
      )}
      {state.status === 'idle' && props.children}
      {(state.status === 'failed' || state.status === 'preparing') && (
        <Notice state={state.status}>
          {translate(state.status === 'failed' ? 'search_failed' : 'panel_preparing')}
        </Notice>
      )}
      {state.status === 'found' && count === 0 && !endsWithSign.test(query) && (
        <Notice state="none" detail={translate('search_noneHelp')}>
          {translate('search_none', [echo(state.query)])}
        </Notice>
      )}
      {found && count > 0 && props.heading && <h2>{props.heading}</h2>}
      {count > 0 && (
        <SearchResults
          completions={completions}
          found={found ?? nothing}
          listId={listId}
          optionId={optionId}
          active={active}
          onChoose={choose}
        />
      )}
    </search>
  );
};
