import type { ComponentChildren } from 'preact';
import type { ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Completion } from '@/lib/model/search';
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
  completions: readonly Completion[];
  found: Found;
  listId: string;
  optionId: (index: number) => string;
  active: number;
  onChoose: (index: number) => void;
};

type OptionProps = Omit<SearchResultsProps, 'completions' | 'found' | 'listId'> & {
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

type NamedProps = { entity: Entity; statements: number };

const NamedEntity = ({ entity, statements }: NamedProps) => {
  const { translate, language } = useTranslate();
  const { text, lang } = entityName(entity.name, language);
  return (
    <>
      <b data-entity={entity.id}>
        <bdi lang={lang}>{text}</bdi>
      </b>
      <span class="small quiet">
        {translate(messageKey('kind', entity.kind))} · {translate('statements', statements)}
      </span>
    </>
  );
};

/** The results as one list: what the words may become, names, then statements with their matches marked. */
export const SearchResults = ({ completions, found, listId, ...options }: SearchResultsProps) => {
  const { translate } = useTranslate();
  const { entities, statements, total } = found;
  const firstEntity = completions.length;
  const firstStatement = firstEntity + entities.length;
  return (
    <>
      <output class="hidden">{translate('results', entities.length + total)}</output>
      <div class="results" id={listId} role="listbox" aria-label={translate('search_all')}>
        {completions.length > 0 && (
          <div class="found-entities" role="group" aria-label={translate('search_completions')}>
            {completions.map((completion, index) => (
              <Option key={completion.query} index={index} name="found-entity completion" {...options}>
                {'entity' in completion ? (
                  <NamedEntity {...completion} />
                ) : (
                  <b data-kind={completion.kind}>{translate(messageKey('spoken', completion.kind))}</b>
                )}
              </Option>
            ))}
          </div>
        )}
        {entities.length > 0 && (
          <div class="found-entities" role="group" aria-label={translate('search_entities')}>
            {entities.map((named, index) => (
              <Option key={named.entity.id} index={firstEntity + index} name="found-entity" {...options}>
                <NamedEntity {...named} />
              </Option>
            ))}
          </div>
        )}
        {statements.length > 0 && (
          <div class="found-statements" role="group" aria-label={translate('search_statements')}>
            {statements.map((statement, index) => (
              <Option key={statement.id} index={firstStatement + index} name="found-statement" {...options}>
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
