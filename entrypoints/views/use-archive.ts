import { useEffect, useState } from 'preact/hooks';
import { openArchive, type Archive } from '@/lib/corpus/archive';
import { openDatabase } from '@/lib/corpus/database';
import { installedPacks } from '@/lib/corpus/installed-pack';
import type { PackHeader } from '@/lib/model/pack';

/** How often to look whether the background has finished installing the bundled pack; it takes a second or two. */
const installPollMs = 300;

export type ArchiveState =
  { status: 'preparing' | 'failed' } | { status: 'ready'; archive: Archive; packs: PackHeader[] };

/** The archive as this page reads it itself, once a pack is installed. */
export const useArchive = (): ArchiveState => {
  const [state, setState] = useState<ArchiveState>({ status: 'preparing' });
  useEffect(() => {
    const database = openDatabase();
    const archive = openArchive(database);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasLeft = false;
    const look = async (): Promise<void> => {
      try {
        const packs = await installedPacks(database);
        if (hasLeft) return;
        if (packs.length > 0) setState({ status: 'ready', archive, packs });
        else timer = setTimeout(look, installPollMs);
      } catch (error) {
        console.error(error);
        if (!hasLeft) setState({ status: 'failed' });
      }
    };
    void look();
    return () => {
      hasLeft = true;
      clearTimeout(timer);
      database.close();
    };
  }, []);
  return state;
};
