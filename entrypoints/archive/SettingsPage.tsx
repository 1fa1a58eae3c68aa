import { Backup } from '@/components/Backup';
import { EraseEverything } from '@/components/EraseEverything';
import { Settings, type ShownSettings } from '@/components/Settings';
import { useTranslate } from '@/components/translate';
import { ownPackName } from '@/lib/corpus/own-pack';
import { forgetSearches } from '@/lib/extension/recent-searches';
import type { ArchiveState } from '@/entrypoints/views/use-archive';
import { useSettings } from '@/entrypoints/views/use-settings';
import { HiddenNames } from './HiddenNames';
import type { useBackup } from './use-backup';
import type { useErasing } from './use-erasing';

const ownArticles = (state: ArchiveState): number =>
  state.status === 'ready' ? (state.packs.find(({ name }) => name === ownPackName)?.counts.articles ?? 0) : 0;

export type SettingsPageProps = {
  state: ArchiveState;
  backup: ReturnType<typeof useBackup>;
  erasing: ReturnType<typeof useErasing>;
};

/** All settings in one place, with what the reader hid and the end of it all. */
export const SettingsPage = ({ state, backup, erasing }: SettingsPageProps) => {
  const { translate } = useTranslate();
  const { settings, hasFailed, save } = useSettings();
  const change = (patch: Partial<ShownSettings>): void => {
    save(patch);
    if (patch.recentSearches === false) void forgetSearches();
  };
  return (
    <>
      <h1>{translate('settings_title')}</h1>
      <Settings settings={settings} hasFailed={hasFailed} onChange={change}>
        {state.status === 'ready' && <HiddenNames archive={state.archive} />}
        <Backup work={backup.work} onWrite={backup.write} onRestore={backup.restore} />
        <EraseEverything state={erasing.state} own={ownArticles(state)} onErase={erasing.erase} />
      </Settings>
    </>
  );
};
