import { Settings, type ShownSettings } from '@/components/Settings';
import { useTranslate } from '@/components/translate';
import { forgetSearches } from '@/lib/extension/recent-searches';
import { useSettings } from '@/entrypoints/views/use-settings';

/** All settings in one place. */
export const SettingsPage = () => {
  const { translate } = useTranslate();
  const { settings, hasFailed, save } = useSettings();
  const change = (patch: Partial<ShownSettings>): void => {
    save(patch);
    if (patch.recentSearches === false) void forgetSearches();
  };
  return (
    <>
      <h1>{translate('settings_title')}</h1>
      <Settings settings={settings} hasFailed={hasFailed} onChange={change} />
    </>
  );
};
