import { useState } from 'preact/hooks';
import type { FigureGroup, Role, ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { EntityHeading, EntityNote } from './EntityHeading';
import { Figures } from './Figures';
import { Roles } from './Roles';
import type { SourceAddress } from './source-address';
import { Statement } from './Statement';
import { useTranslate } from './translate';

/** Characters of a statement shown before the reader asks for the rest: about ten lines. */
const panelClamp = 420;

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
  onSource: (source: SourceAddress) => void;
};

const articlesOf = (statements: readonly ShownStatement[]): number =>
  new Set(statements.map(({ article }) => article)).size;

/** One entity in full: what it is, its roles, its figures, and all its statements with the way to their source. */
export const EntityView = ({ record, coverage, onSource }: EntityViewProps) => {
  const { translate } = useTranslate();
  const { entity, roles, figures, statements } = record;
  const [shown, setShown] = useState(statementsStep);
  return (
    <article class="entity" data-entity={entity.id}>
      <header class="section">
        <EntityHeading entity={entity} />
        <EntityNote entity={entity} />
        <Roles roles={roles} />
      </header>
      {figures.length > 0 && (
        <div class="section">
          <Figures groups={figures} onSource={onSource} />
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
    </article>
  );
};
