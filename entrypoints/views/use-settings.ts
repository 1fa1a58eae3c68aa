import { useEffect, useState } from 'preact/hooks';
import { readSettings, saveSettings, watchSettings, type Settings } from '@/lib/extension/settings';

/** The settings as they are in all windows; undefined until they are read. */
export const useSettings = () => {
  const [settings, setSettings] = useState<Settings>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const unwatch = watchSettings(setSettings);
    void readSettings().then(setSettings);
    return unwatch;
  }, []);
  const save = (patch: Partial<Settings>): void => {
    saveSettings(patch).then(
      () => setFailed(false),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  return { settings, hasFailed, save };
};
