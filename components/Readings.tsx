import type { Entity } from '@/lib/model/entity';
import { entityName } from './EntityHeading';
import { messageKey, useTranslate } from './translate';

export type ReadingsProps = {
  /** What stands above the names; it is their group's name too. */
  label: string;
  entities: readonly Entity[];
  onChoose: (entity: string) => void;
};

/** What a name may mean, each a button with its kind; the order prefers none. */
export const Readings = ({ label, entities, onChoose }: ReadingsProps) => {
  const { translate, language } = useTranslate();
  return (
    <div class="readings" role="group" aria-label={label}>
      <p>{label}</p>
      {entities.map(({ id, kind, name }) => {
        const { text, lang } = entityName(name, language);
        return (
          <button key={id} class="button" type="button" data-reading={id} onClick={() => onChoose(id)}>
            <bdi lang={lang}>{text}</bdi>{' '}
            <span class="small quiet">{translate(messageKey('kind', kind))}</span>
          </button>
        );
      })}
    </div>
  );
};
