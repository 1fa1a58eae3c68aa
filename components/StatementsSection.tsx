import { useRef } from 'preact/hooks';
import type { StatementEntry } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { Notice } from './Notice';
import type { SourceAddress } from './source-address';
import { filterEntries, type StatementFilters as Filters } from './statement-filters';
import { StatementFilters } from './StatementFilters';
import { StatementList, type StatementSource } from './StatementList';
import { useTranslate } from './translate';

export type StatementsSectionProps = {
  /** By or about the entity, newest first. */
  entries: readonly StatementEntry[];
  entity: string;
  filters: Filters;
  source: StatementSource;
  coverage: string;
  nameOf: (entity: string) => Entity['name'] | undefined;
  onFilters: (filters: Filters) => void;
  onSource: (source: SourceAddress) => void;
  /** The heading, to which a mark of the timeline leads. */
  heading: { current: HTMLHeadingElement | null };
};

const articlesOf = (entries: readonly StatementEntry[]): number =>
  new Set(entries.map(({ article }) => article)).size;

/** All statements of an entity with the ways to narrow them down; says how many are left, and when none is. */
export const StatementsSection = (props: StatementsSectionProps) => {
  const { entries, entity, filters, source, coverage, nameOf, onFilters, onSource, heading } = props;
  const { translate } = useTranslate();
  const facets = useRef<HTMLDivElement>(null);
  if (entries.length === 0) {
    return (
      <section class="section" aria-label={translate('panel_statements')}>
        <div data-empty>
          <p>{translate('card_empty')}</p>
          <p class="small quiet">{coverage}</p>
        </div>
      </section>
    );
  }
  const left = filterEntries(entries, filters);
  const isFiltered = Object.keys(filters).length > 0;
  const counted = translate('statements', left.length);
  const clear = (): void => {
    onFilters({});
    // The button that was pressed is gone with the filters.
    facets.current?.querySelector('select')?.focus();
  };
  return (
    <section class="section" aria-label={translate('panel_statements')}>
      <div class="head spread">
        <h3 ref={heading} tabIndex={-1}>
          {translate('panel_statements')}
        </h3>
        <output class="small quiet" data-total={left.length}>
          {isFiltered
            ? translate('filter_left', [counted, entries.length])
            : translate('total', [counted, translate('inArticles', articlesOf(entries))])}
        </output>
      </div>
      <div class="filters" ref={facets}>
        <StatementFilters
          entries={entries}
          filters={filters}
          own={entity}
          nameOf={nameOf}
          onChange={onFilters}
        />
        {isFiltered && (
          <button class="link small" type="button" data-clear onClick={clear}>
            {translate('filter_clear')}
          </button>
        )}
      </div>
      {source.hasFailed && (
        <Notice
          state="failed"
          detail={
            <button class="link" type="button" onClick={source.retry}>
              {translate('panel_retry')}
            </button>
          }>
          {translate('panel_readFailed')}
        </Notice>
      )}
      {left.length === 0 ? (
        <p data-none-left>{translate('filter_none')}</p>
      ) : (
        <StatementList entries={left} source={source} reason={entity} onSource={onSource} />
      )}
    </section>
  );
};
