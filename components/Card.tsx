import { useState } from 'preact/hooks';
import type { Context, ShownStatement } from '@/lib/model/context';
import type { DateRange } from '@/lib/model/date-range';
import type { Entity } from '@/lib/model/entity';
import type { How } from '@/lib/model/mention';
import { describeCoverage } from './describe-coverage';
import { describeMatch, wordsAsNamed } from './describe-match';
import { describeReasons } from './describe-reason';
import { EntityHeading, EntityNote, entityName } from './EntityHeading';
import { NotThis, type NotThisProps } from './NotThis';
import { Readings } from './Readings';
import { Roles } from './Roles';
import type { SourceAddress } from './source-address';
import { Statement } from './Statement';
import { messageKey, useTranslate } from './translate';

/** Two or three statements are read; more belong in the panel. */
const statementsShown = 3;
const rolesShown = 3;
/** Of what a statement shares with the paragraph the first says most; all of it stands in the panel. */
const reasonsShown = 2;
/** Characters of the first statement (whole up to about 220) and of the others: so that all three are seen at once. */
const firstClamp = 180;
const furtherClamp = 95;

/** What the card has to show. */
export type CardState =
  | { status: 'loading' | 'failed' }
  /** Nothing on the page decides which of these is meant. */
  | { status: 'choice'; entities: readonly Entity[] }
  /** `others`: what an undecided name may mean besides. */
  | { status: 'shown'; context: Context; others?: readonly Entity[] };

export type CardProps = {
  state: CardState;
  /** The words on the page, and how they matched. */
  mention: { words: string; how: How; isUndecided?: boolean };
  onChoose: (entity: string) => void;
  /** The name is not this entity, on this site or everywhere; or it is after all. */
  onHide: NotThisProps['onHide'];
  /** The main button: everything that the archive holds for the entity. */
  onContext: () => void;
  /** Said of the main button where it does not open the side panel itself (Firefox names a shortcut). */
  contextHint?: string;
  onSource: (source: SourceAddress) => void;
  /** Saves the article that the card stands over. */
  onSave: () => void;
};

const isRoleKnown = (context: Context, { speaker, published }: ShownStatement): boolean =>
  context.roles
    .slice(0, rolesShown)
    .some(role => role.words === speaker.role && isWithin(published, role.published));

const isWithin = (day: DateRange | undefined, span: DateRange | undefined): boolean =>
  day && span ? span.from <= day.from && day.to <= span.to : day === span;

const Earlier = ({ context, onSource }: { context: Context; onSource: CardProps['onSource'] }) => {
  const words = useTranslate();
  const { entity, statements, coverage } = context;
  if (statements.length === 0) {
    return (
      <div class="empty" data-empty>
        <p>{words.translate('card_empty')}</p>
        <p class="small quiet">{describeCoverage(coverage, words)}</p>
      </div>
    );
  }
  // The same line over two statements says nothing more.
  const lines = statements.map(({ why }) => describeReasons(why, words).slice(0, reasonsShown).join(' · '));
  return (
    <div class="statements" role="group" aria-label={words.translate('card_statements')}>
      {statements.slice(0, statementsShown).map((statement, index) => (
        <div class="chosen" key={statement.id}>
          {lines[index] && lines[index] !== lines[index - 1] && <p class="small reason">{lines[index]}</p>}
          <Statement
            statement={statement}
            clamp={index === 0 ? firstClamp : furtherClamp}
            ownEntity={entity.id}
            reason={entity.id}
            isRoleKnown={isRoleKnown(context, statement)}
            isFirst={index === 0}
            onSource={onSource}
          />
          {statement.isLater && <p class="small later">{words.translate('paragraph_later')}</p>}
        </div>
      ))}
    </div>
  );
};

const ShownCard = ({
  context,
  others = [],
  mention,
  ...props
}: Omit<CardProps, 'state'> & Omit<Extract<CardState, { context: Context }>, 'status'>) => {
  const words = useTranslate();
  const { translate, language } = words;
  const [isWhyShown, setWhyShown] = useState(false);
  const { entity, total, articles, leftOut } = context;
  return (
    <>
      <div class="card-head">
        <EntityHeading entity={entity} />
        {others.length > 0 && (
          <Readings label={translate('card_others')} entities={others} onChoose={props.onChoose} />
        )}
        <div class="card-more">
          <Roles roles={context.roles.slice(0, rolesShown)} />
          <EntityNote entity={entity} />
        </div>
      </div>
      <Earlier context={context} onSource={props.onSource} />
      <div class="card-foot">
        {leftOut > 0 && (
          <span class="small quiet" data-left-out={leftOut}>
            {translate('leftOut', leftOut)}
          </span>
        )}
        {total > 0 && (
          <span class="small quiet" data-total={total}>
            {articles === undefined
              ? translate('statements', total)
              : translate('total', [translate('statements', total), translate('inArticles', articles)])}
          </span>
        )}
        <span class="actions">
          <button
            class="link small"
            type="button"
            aria-expanded={isWhyShown}
            onClick={() => setWhyShown(!isWhyShown)}>
            {translate('card_why')}
          </button>
          <button class="link small" type="button" onClick={props.onSave}>
            {translate('save_short')}
          </button>
          <button class="button main" type="button" title={props.contextHint} onClick={props.onContext}>
            {translate('card_context')}
          </button>
        </span>
        <p class="why small" role="status" data-why hidden={!isWhyShown}>
          {isWhyShown && describeMatch(mention, entity, words)}
        </p>
        {isWhyShown && (
          <NotThis
            form={mention.how.form}
            name={entityName(entity.name, language).text}
            onHide={props.onHide}
          />
        )}
      </div>
    </>
  );
};

/**
 * The hover card. It is as tall as its mounting code allows in --siyaq-room, and scrolls within; with data-tight on
 * what holds it, the first statement comes before all that is not the name.
 */
export const Card = ({ state, ...props }: CardProps) => {
  const { translate, language } = useTranslate();
  const isShown = state.status === 'shown';
  const isWaiting = state.status === 'loading' || state.status === 'failed';
  const name = isShown ? entityName(state.context.entity.name, language).text : wordsAsNamed(props.mention);
  // What a screen reader says when the focus comes in.
  const label = isShown
    ? translate('card_fullLabel', [
        name,
        translate(messageKey('kind', state.context.entity.kind)),
        translate('statements', state.context.total),
      ])
    : [translate('card_label', [name]), ...(isWaiting ? [translate(`card_${state.status}`)] : [])].join('. ');
  const spoken = useSpoken(label);
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      aria-busy={state.status === 'loading'}
      data-state={state.status}
      data-entity={isShown ? state.context.entity.id : undefined}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {isShown ? (
        <ShownCard key={state.context.entity.id} {...state} {...props} />
      ) : state.status === 'choice' ? (
        <div class="choice">
          <h2 class="name" lang="ar">
            <bdi>{name}</bdi>
          </h2>
          <Readings label={translate('card_choice')} entities={state.entities} onChoose={props.onChoose} />
        </div>
      ) : (
        <p class="notice">{translate(`card_${state.status}`)}</p>
      )}
      <p class="spoken" role="status">
        {spoken}
      </p>
    </section>
  );
};

/**
 * What a screen reader is to say when the card changes: a status speaks only when its text does. What the card has when
 * it opens is its label, which is said when the focus comes in.
 */
function useSpoken(label: string): string {
  const [first] = useState(label);
  const [hasChanged, setHasChanged] = useState(false);
  if (label !== first && !hasChanged) setHasChanged(true);
  return hasChanged ? label : '';
}
