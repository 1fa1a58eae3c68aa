import type { ComponentChildren } from 'preact';
import type { ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import { entityName } from './EntityHeading';
import { Statement } from './Statement';
import { messageKey, useTranslate } from './translate';

/** Results are skimmed: about four lines each. */
const resultClamp = 170;

/** What a search found: names first, then statements, best first, of `total` in all. */
export type Found = {
  entities: readonly { entity: Entity; statements: number }[];
  statements: readonly ShownStatement[];
  total: number;
};

export type SearchResultsProps = {
  found: Found;
  listId: string;
  optionId: (index: number) => string;
  active: number;
  onChoose: (index: number) => void;
};

type OptionProps = Omit<SearchResultsProps, 'found' | 'listId'> & {
  index: number;
  name: string;
  children: ComponentChildren;
};

const Option = ({ index, active, optionId, onChoose, name, children }: OptionProps) => (
  // The keys are the field's own: arrows move the active option, Enter chooses it.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
  <div
    class={name}
    id={optionId(index)}
    role="option"
    aria-selected={index === active}
    tabIndex={-1}
    // The field keeps the focus, so that one can go on typing.
    onMouseDown={event => event.preventDefault()}
    onClick={() => onChoose(index)}>
    {children}
  </div>
);

/** The results as one list: names, then statements with their matches marked. */
export const SearchResults = ({ found, listId, ...options }: SearchResultsProps) => {
  const { translate, language } = useTranslate();
  const { entities, statements, total } = found;
  return (
    <>
      <output class="hidden">{translate('results', entities.length + total)}</output>
      <div class="results" id={listId} role="listbox" aria-label={translate('search_all')}>
        {entities.length > 0 && (
          <div class="found-entities" role="group" aria-label={translate('search_entities')}>
            {entities.map(({ entity, statements: count }, index) => {
              const { text, lang } = entityName(entity.name, language);
              return (
                <Option key={entity.id} index={index} name="found-entity" {...options}>
                  <b data-entity={entity.id}>
                    <bdi lang={lang}>{text}</bdi>
                  </b>
                  <span class="small quiet">
                    {translate(messageKey('kind', entity.kind))} · {translate('statements', count)}
                  </span>
                </Option>
              );
            })}
          </div>
        )}
        {statements.length > 0 && (
          <div class="found-statements" role="group" aria-label={translate('search_statements')}>
            {statements.map((statement, index) => (
              <Option key={statement.id} index={entities.length + index} name="found-statement" {...options}>
                <Statement statement={statement} clamp={resultClamp} isFirst={index === 0} />
              </Option>
            ))}
          </div>
        )}
      </div>
      {total > statements.length && (
        <p class="small quiet">
          {translate('search_shown', [statements.length, translate('statements', total)])}
        </p>
      )}
    </>
  );
};
