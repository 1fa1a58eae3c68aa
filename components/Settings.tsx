import type { ComponentChildren } from 'preact';
import { digitChoices, monthChoices, type Display } from '@/lib/model/display';
import { Choice } from './Choice';
import { formatRange } from './format-date';
import { Switch } from './Switch';
import { useTranslate } from './translate';

/** What of the settings stands in this place; the switches of one site stand in the popup. */
export type ShownSettings = Display & { contextEntities: boolean; recentSearches: boolean };

export type SettingsProps = {
  /** Absent until they are read. */
  settings: ShownSettings | undefined;
  hasFailed: boolean;
  onChange: (patch: Partial<ShownSettings>) => void;
  /** Further sections. */
  children?: ComponentChildren;
};

/** A day whose date shows what a choice does. */
const exampleDay = { from: '2021-03-12', to: '2021-03-12' };

/** One section of the settings under its heading. */
export const SettingsSection = ({ name, children }: { name: string; children: ComponentChildren }) => {
  const { translate } = useTranslate();
  const id = `settings-${name}`;
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{translate(`settings_${name}`)}</h2>
      {children}
    </section>
  );
};

/** How dates and numbers are written, what is marked, what is kept. Every choice holds at once and in all windows. */
export const Settings = ({ settings, hasFailed, onChange, children }: SettingsProps) => {
  const words = useTranslate();
  const { translate, language } = words;
  return (
    <div class="settings">
      <SettingsSection name="writing">
        <Choice
          label={translate('settings_digits')}
          name="digits"
          options={digitChoices.map(value => ({
            value,
            label: translate(`settings_digits_${value}`),
            isDisabled: !settings,
          }))}
          value={settings?.digits}
          onChange={digits => onChange({ digits })}
        />
        {language === 'ar' && (
          <Choice
            label={translate('settings_months')}
            name="months"
            options={monthChoices.map(value => ({
              value,
              label: translate(`settings_months_${value}`),
              isDisabled: !settings,
            }))}
            value={settings?.months}
            onChange={months => onChange({ months })}
          />
        )}
        <Switch
          name="hijri"
          label={translate('settings_hijri')}
          isOn={settings?.hijri ?? false}
          isDisabled={!settings}
          onChange={hijri => onChange({ hijri })}
        />
        <p class="small quiet">
          {translate('settings_example')} <bdi data-example>{formatRange(exampleDay, words)}</bdi>
        </p>
        <p class="small quiet">{translate('settings_verbatim')}</p>
      </SettingsSection>
      <SettingsSection name="names">
        <Switch
          name="context-entities"
          label={translate('settings_contextEntities')}
          isOn={settings?.contextEntities ?? true}
          isDisabled={!settings}
          onChange={contextEntities => onChange({ contextEntities })}
        />
        <p class="small quiet">{translate('settings_contextEntitiesHelp')}</p>
      </SettingsSection>
      <SettingsSection name="search">
        <Switch
          name="recent-searches"
          label={translate('settings_recentSearches')}
          isOn={settings?.recentSearches ?? true}
          isDisabled={!settings}
          onChange={recentSearches => onChange({ recentSearches })}
        />
        <p class="small quiet">{translate('settings_recentSearchesHelp')}</p>
      </SettingsSection>
      {hasFailed && <output>{translate('presence_failed')}</output>}
      {children}
    </div>
  );
};
