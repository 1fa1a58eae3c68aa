import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureComparison, FigureGroup, Role, StatementEntry } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { EntityHeading, EntityNote } from './EntityHeading';
import { Figures, FiguresApart } from './Figures';
import { ForParagraph, type ForParagraphStatement } from './ForParagraph';
import { PageFigures } from './PageFigures';
import { PageJumps, type PageJumpsProps } from './PageJumps';
import type { Period } from './middle-day';
import { PinButton, type PinButtonProps } from './PinButton';
import { Roles } from './Roles';
import { sortFigures } from './sort-figures';
import type { SourceAddress } from './source-address';
import { filterEntries, type StatementFilters } from './statement-filters';
import type { StatementSource } from './StatementList';
import { StatementsSection } from './StatementsSection';
import { Timeline } from './Timeline';
import { useTranslate } from './translate';

/** Groups of figures above the statements, of which one is to be seen without scrolling; and below them. */
const comparedShown = 1;
const loneShown = 5;

/** Everything that the archive holds for one entity. */
export type EntityRecord = {
  entity: Entity;
  roles: readonly Role[];
  figures: readonly FigureGroup[];
  /** Figures of the open page beside those of the archive. */
  comparisons?: readonly FigureComparison[];
  /** The statements by or about the entity, newest first. */
  entries: readonly StatementEntry[];
  /** Statements of the open page itself, which is in the archive: they are not among `entries`. */
  leftOut?: number;
};

export type EntityViewProps = {
  record: EntityRecord;
  /** Where the words of its statements come from. */
  source: StatementSource;
  nameOf: (entity: string) => Entity['name'] | undefined;
  /** What the archive covers, said where it holds no statement. */
  coverage: string;
  /** Changes whenever the reader asks for this entity elsewhere (on a card): it then comes into view. */
  askedAt?: number | undefined;
  /** The places of the entity on the open page. */
  jumps?: PageJumpsProps;
  pin?: PinButtonProps;
  /** What the paragraph calls for in which the reader rested on the entity. */
  forParagraph?: readonly ForParagraphStatement[];
  onSource: (source: SourceAddress) => void;
};

/** Brings what was asked for to the top, unless it stands in the upper half of the view already. */
const bringIntoView = (element: HTMLElement): void => {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) element.scrollIntoView({ block: 'start' });
};

/** One entity in full: what it is, its roles, its statements in time and in words, its figures; each with its source. */
export const EntityView = (props: EntityViewProps) => {
  const { record, source, nameOf, coverage, askedAt, jumps, pin, forParagraph = [], onSource } = props;
  const { translate } = useTranslate();
  const { entity, roles, figures, entries, leftOut = 0, comparisons = [] } = record;
  const { compared, lone, apart } = sortFigures(figures);
  const [filters, setFilters] = useState<StatementFilters>({});
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (askedAt !== undefined && root.current) bringIntoView(root.current);
  }, [askedAt]);
  const { period, ...others } = filters;
  const choosePeriod = (chosen: Period | undefined): void => {
    setFilters(chosen ? { ...others, period: chosen } : others);
    if (!chosen || !heading.current) return;
    // To the statements of the mark, which the next arrow down or Tab reads.
    heading.current.focus({ preventScroll: true });
    bringIntoView(heading.current);
  };
  return (
    <article class="entity" data-entity={entity.id} ref={root}>
      <header class="section">
        <div class="head spread named">
          <EntityHeading entity={entity} />
          {pin && <PinButton {...pin} />}
        </div>
        <EntityNote entity={entity} />
        <Roles roles={roles} />
        {jumps && <PageJumps {...jumps} />}
        {leftOut > 0 && (
          <p class="small quiet" data-left-out={leftOut}>
            {translate('leftOut', leftOut)}
          </p>
        )}
      </header>
      <PageFigures comparisons={comparisons} onSource={onSource} />
      <ForParagraph statements={forParagraph} reason={entity.id} onSource={onSource} />
      <Timeline
        entries={entries}
        shown={filterEntries(entries, others)}
        period={period}
        onPeriod={choosePeriod}
      />
      {compared.length > 0 && (
        <div class="section">
          <Figures
            groups={compared}
            title={translate('figure_title')}
            limit={comparedShown}
            onSource={onSource}
          />
        </div>
      )}
      <StatementsSection
        entries={entries}
        entity={entity.id}
        filters={filters}
        source={source}
        coverage={coverage}
        nameOf={nameOf}
        onFilters={setFilters}
        onSource={onSource}
        heading={heading}
      />
      {lone.length + apart.length > 0 && (
        <div class="section">
          <Figures
            groups={lone}
            title={translate(compared.length > 0 ? 'figure_further' : 'figure_title')}
            limit={loneShown}
            onSource={onSource}
          />
          <FiguresApart groups={apart} onSource={onSource} />
        </div>
      )}
    </article>
  );
};
