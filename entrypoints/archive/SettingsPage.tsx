import { Settings } from '@/components/Settings';
import { useTranslate } from '@/components/translate';
import { useSettings } from '@/entrypoints/views/use-settings';

/** All settings in one place. */
export const SettingsPage = () => {
  const { translate } = useTranslate();
  const { settings, hasFailed, save } = useSettings();
  return (
    <>
      <h1>{translate('settings_title')}</h1>
      <Settings settings={settings} hasFailed={hasFailed} onChange={save} />
    </>
  );
};
