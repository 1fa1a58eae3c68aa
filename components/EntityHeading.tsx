import type { Entity } from '@/lib/model/entity';
import { messageKey, useTranslate } from './translate';

/** A name as the interface's language writes it, where it is known; names are Arabic first. */
export const entityName = (name: Entity['name'], language: 'ar' | 'en'): { text: string; lang: string } => {
  const text = language === 'en' ? name.en : undefined;
  return text ? { text, lang: 'en' } : { text: name.ar, lang: 'ar' };
};

/** Name, kind, and the name in the other language. */
export const EntityHeading = ({ entity }: { entity: Entity }) => {
  const { translate, language } = useTranslate();
  const { text, lang } = entityName(entity.name, language);
  const other = lang === 'ar' ? entity.name.en : entity.name.ar;
  return (
    <div class="head">
      <h2 class="name" lang={lang}>
        <bdi>{text}</bdi>
      </h2>
      <span class="kind">{translate(messageKey('kind', entity.kind))}</span>
      {other && (
        <bdi class="quiet small" lang={lang === 'ar' ? 'en' : 'ar'}>
          {other}
        </bdi>
      )}
    </div>
  );
};

/**
 * Siyaq's own note on what an entity is, labelled as ours.
 * Not for persons: what a person is comes from articles alone.
 */
export const EntityNote = ({ entity }: { entity: Entity }) => {
  const { translate, language } = useTranslate();
  const words = entity.kind === 'person' ? undefined : entity.description;
  if (!words) return null;
  const isTranslated = language === 'en' && words.en !== undefined;
  return (
    <p class="note small quiet" data-note>
      <span class="label">{translate('card_note')}</span>{' '}
      <bdi lang={isTranslated ? 'en' : 'ar'}>{isTranslated ? words.en : words.ar}</bdi>
    </p>
  );
};
