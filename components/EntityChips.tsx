import { useState } from 'preact/hooks';
import type { Entity } from '@/lib/model/entity';
import { entityName } from './EntityHeading';
import { useTranslate } from './translate';

/** As many names as a panel shows without scrolling past its head. */
const chipsShown = 24;

/** A name on the page: how often it stands there, and how many statements the archive holds. */
export type ChipEntity = Pick<Entity, 'id' | 'name' | 'core'> & { statements: number; mentions: number };

export type EntityChipsProps = {
  entities: readonly ChipEntity[];
  chosen?: string | undefined;
  onChoose: (id: string) => void;
};

/** The names of a page in reading order; what belongs to the setting only is drawn more quietly. */
export const EntityChips = ({ entities, chosen, onChoose }: EntityChipsProps) => {
  const { translate, language } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const chosenIndex = entities.findIndex(({ id }) => id === chosen);
  const isCut = !isOpen && chosenIndex < chipsShown && entities.length > chipsShown;
  const shown = isCut ? entities.slice(0, chipsShown) : entities;
  return (
    <ul class="chips" aria-label={translate('page_title')}>
      {shown.map(({ id, name, core, statements, mentions }) => {
        const { text, lang } = entityName(name, language);
        return (
          <li key={id}>
            <button
              class={core ? 'chip' : 'chip context'}
              type="button"
              aria-pressed={id === chosen}
              title={translate('mentions', mentions)}
              data-entity={id}
              data-core={core}
              onClick={() => onChoose(id)}>
              <bdi lang={lang}>{text}</bdi>
              <span class="count" aria-label={translate('statements', statements)} role="img">
                {statements}
              </span>
            </button>
          </li>
        );
      })}
      {isCut && (
        <li>
          <button class="link small" type="button" onClick={() => setOpen(true)}>
            {translate('moreNames', entities.length - chipsShown)}
          </button>
        </li>
      )}
    </ul>
  );
};
