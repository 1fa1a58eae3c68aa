import { useState } from 'preact/hooks';
import type { Entity } from '@/lib/model/entity';
import { chooseChips } from './choose-chips';
import { writeDigits } from './display';
import { entityName } from './EntityHeading';
import { useTranslate } from './translate';

/** A name on the page: how often it stands there, and how many statements the archive holds. */
export type ChipEntity = Pick<Entity, 'id' | 'name' | 'core'> & {
  statements: number;
  mentions: number;
  /** The page has only names that may mean another just as well. */
  isUnsure?: boolean;
};

export type EntityChipsProps = {
  entities: readonly ChipEntity[];
  chosen?: string | undefined;
  onChoose: (id: string) => void;
};

/** The names of a page in reading order, a long list folded; what belongs to the setting only is drawn more quietly. */
export const EntityChips = ({ entities, chosen, onChoose }: EntityChipsProps) => {
  const words = useTranslate();
  const { translate, language } = words;
  const [isOpen, setOpen] = useState(false);
  const named = entities.map(entity => ({ ...entity, label: entityName(entity.name, language).text }));
  const folded = chooseChips(named, chosen);
  const hidden = named.length - folded.length;
  const shown = isOpen ? named : folded;
  return (
    <ul class="chips" aria-label={translate('page_title')}>
      {shown.map(({ id, name, label, core, statements, mentions, isUnsure }) => {
        const { lang } = entityName(name, language);
        return (
          <li key={id}>
            <button
              class={isUnsure ? 'chip unsure' : core ? 'chip' : 'chip context'}
              type="button"
              aria-pressed={id === chosen}
              title={translate('mentions', mentions)}
              data-entity={id}
              data-core={core}
              onClick={() => onChoose(id)}>
              <bdi lang={lang}>{label}</bdi>
              {isUnsure && <span class="small">{translate('page_unsure')}</span>}
              <span class="count" aria-label={translate('statements', statements)} role="img">
                {writeDigits(String(statements), words)}
              </span>
            </button>
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <button
            class="link small"
            type="button"
            aria-expanded={isOpen}
            data-more
            onClick={() => setOpen(!isOpen)}>
            {isOpen ? translate('page_fewer') : translate('moreNames', hidden)}
          </button>
        </li>
      )}
    </ul>
  );
};
