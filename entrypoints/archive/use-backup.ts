import { useState } from 'preact/hooks';
import type { BackupWork } from '@/components/Backup';
import { restoreBackup } from '@/lib/corpus/read-backup';
import { readPackFile } from '@/lib/corpus/read-pack-file';
import { writeBackup } from '@/lib/corpus/write-backup';
import { bundledPackName } from './bundled-pack-name';
import { dayOfFile, download, fileOfParts, withNewlines } from '@/lib/extension/download';
import { readSettings, restoreSettings } from '@/lib/extension/settings';
import { tellReaders } from '@/lib/extension/tell-readers';
import type { ReadyState } from './ready-state';

/** Writing the archive into a file, and restoring it from one. Lives above what is drawn anew when the archive is another. */
export const useBackup = (database: ReadyState['database'] | undefined) => {
  const [work, setWork] = useState<BackupWork>({ status: 'idle' });

  const write = async (): Promise<void> => {
    if (!database) return;
    setWork({ status: 'writing' });
    try {
      const [settings, bundled] = await Promise.all([readSettings(), bundledPackName()]);
      const file = await fileOfParts(withNewlines(writeBackup(database, { settings, bundled })), {
        gzip: true,
      });
      download(file, `siyaq-backup-${dayOfFile()}.ndjson.gz`);
      setWork({ status: 'written' });
    } catch (error) {
      console.error(error);
      setWork({ status: 'failed' });
    }
  };

  const restore = async (file: File): Promise<void> => {
    if (!database) return;
    setWork({ status: 'restoring', file: file.name });
    try {
      const restored = await restoreBackup(database, () => readPackFile(file));
      if (restored.ok) {
        const { articles, packs, settings } = restored.value;
        await restoreSettings(settings);
        setWork({ status: 'restored', file: file.name, articles, packs });
      } else setWork({ status: 'refused', file: file.name, detail: restored.error });
    } catch (error) {
      // The file cannot be read to its end, or the disk is full: what was brought until then stays, and is in order.
      setWork({ status: 'refused', file: file.name, detail: String(error) });
    }
    await tellReaders('read-again');
  };

  return { work, write: () => void write(), restore: (file: File) => void restore(file) };
};
