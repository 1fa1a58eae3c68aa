import type { ComponentChildren } from 'preact';
import { digitChoices, monthChoices, type Display } from '@/lib/model/display';
import { formatRange } from './format-date';
import { Switch } from './Switch';
import { messageKey, useTranslate } from './translate';

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

type ChoiceProps<T extends string> = {
  name: string;
  choices: readonly T[];
  chosen: T | undefined;
  onChoose: (choice: T) => void;
};

const Choice = <T extends string>({ name, choices, chosen, onChoose }: ChoiceProps<T>) => {
  const { translate } = useTranslate();
  return (
    <fieldset class="choice" disabled={chosen === undefined}>
      <legend>{translate(messageKey('settings', name))}</legend>
      {choices.map(choice => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{translate(`settings_${name}_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};

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
          name="digits"
          choices={digitChoices}
          chosen={settings?.digits}
          onChoose={digits => onChange({ digits })}
        />
        {language === 'ar' && (
          <Choice
            name="months"
            choices={monthChoices}
            chosen={settings?.months}
            onChoose={months => onChange({ months })}
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
