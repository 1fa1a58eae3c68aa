import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureGroup, Role, ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { EntityHeading, EntityNote } from './EntityHeading';
import { Figures, FiguresApart } from './Figures';
import { PageJumps, type PageJumpsProps } from './PageJumps';
import { Roles } from './Roles';
import { sortFigures } from './sort-figures';
import type { SourceAddress } from './source-address';
import { Statement } from './Statement';
import { useTranslate } from './translate';

/** Characters of a statement shown before the reader asks for the rest: about ten lines. */
const panelClamp = 420;

/** Groups of figures above the statements, of which one is to be seen without scrolling; and below them. */
const comparedShown = 1;
const loneShown = 5;

/** Statements drawn at a time: what a reader scrolls through before asking for more. */
const statementsStep = 40;

/** Everything that the archive holds for one entity. */
export type EntityRecord = {
  entity: Entity;
  roles: readonly Role[];
  figures: readonly FigureGroup[];
  /** By or about the entity, newest first. */
  statements: readonly ShownStatement[];
};

export type EntityViewProps = {
  record: EntityRecord;
  /** What the archive covers, said where it holds no statement. */
  coverage: string;
  /** Changes whenever the reader asks for this entity elsewhere (on a card): it then comes into view. */
  askedAt?: number | undefined;
  /** The places of the entity on the open page. */
  jumps?: PageJumpsProps;
  onSource: (source: SourceAddress) => void;
};

/** Brings what was asked for to the top, unless it stands in the upper half of the view already. */
const bringIntoView = (element: HTMLElement): void => {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) element.scrollIntoView({ block: 'start' });
};

const articlesOf = (statements: readonly ShownStatement[]): number =>
  new Set(statements.map(({ article }) => article)).size;

/** One entity in full: what it is, its roles, its figures, and all its statements with the way to their source. */
export const EntityView = ({ record, coverage, askedAt, jumps, onSource }: EntityViewProps) => {
  const { translate } = useTranslate();
  const { entity, roles, figures, statements } = record;
  const { compared, lone, apart } = sortFigures(figures);
  const [shown, setShown] = useState(statementsStep);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (askedAt !== undefined && root.current) bringIntoView(root.current);
  }, [askedAt]);
  return (
    <article class="entity" data-entity={entity.id} ref={root}>
      <header class="section">
        <EntityHeading entity={entity} />
        <EntityNote entity={entity} />
        <Roles roles={roles} />
        {jumps && <PageJumps {...jumps} />}
      </header>
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
      <section class="section" aria-label={translate('panel_statements')}>
        {statements.length === 0 ? (
          <div data-empty>
            <p>{translate('card_empty')}</p>
            <p class="small quiet">{coverage}</p>
          </div>
        ) : (
          <>
            <div class="head spread">
              <h3>{translate('panel_statements')}</h3>
              <span class="small quiet" data-total={statements.length}>
                {translate('total', [
                  translate('statements', statements.length),
                  translate('inArticles', articlesOf(statements)),
                ])}
              </span>
            </div>
            {statements.slice(0, shown).map((statement, index) => (
              <Statement
                key={statement.id}
                statement={statement}
                clamp={panelClamp}
                reason={entity.id}
                isFirst={index === 0}
                onSource={onSource}
              />
            ))}
            {statements.length > shown && (
              <button class="button" type="button" onClick={() => setShown(shown + statementsStep)}>
                {translate('panel_more', [translate('statements', statements.length - shown)])}
              </button>
            )}
          </>
        )}
      </section>
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
