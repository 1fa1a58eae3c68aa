import type { Entity } from '@/lib/model/entity';
import type { HiddenForm } from '@/lib/model/hidden-form';
import { entityName } from './EntityHeading';
import { SettingsSection } from './Settings';
import { useTranslate } from './translate';

/** A hidden form with the name of its entity, where the archive still knows it. */
export type HiddenName = HiddenForm & { name?: Entity['name'] | undefined };

export type HiddenFormsProps = {
  hidden: readonly HiddenName[];
  /** Whether the last choice could not be saved. */
  hasFailed: boolean;
  onShow: (form: HiddenForm) => void;
};

/** The forms that the reader has hidden, each with the way back; nothing where there are none. */
export const HiddenForms = ({ hidden, hasFailed, onShow }: HiddenFormsProps) => {
  const { translate, language } = useTranslate();
  if (hidden.length === 0 && !hasFailed) return null;
  return (
    <SettingsSection name="hidden">
      <p class="small quiet">{translate(hasFailed ? 'quiet_failed' : 'hide_help')}</p>
      <ul class="hidden-forms">
        {hidden.map(({ entity, form, site, name }) => {
          const { text, lang } = name ? entityName(name, language) : { text: entity, lang: 'en' };
          return (
            <li key={`${entity} ${form} ${site}`} data-hidden-form={form}>
              <b>
                <bdi lang="ar">{form}</bdi>
              </b>
              <span>
                {translate('hide_as')} <bdi lang={lang}>{text}</bdi>
              </span>
              <span class="small quiet">
                {site === undefined ? (
                  translate('hide_inEverywhere')
                ) : (
                  <bdi>{site || translate('hide_inFiles')}</bdi>
                )}
              </span>
              <button
                class="link small"
                type="button"
                aria-label={translate('hide_showNamed', [form])}
                onClick={() => onShow({ entity, form, ...(site !== undefined && { site }) })}>
                {translate('hide_show')}
              </button>
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
};
