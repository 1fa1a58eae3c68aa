import { useEffect, useState } from 'preact/hooks';
import { openArchive, type Archive } from '@/lib/corpus/archive';
import { openDatabase, type SiyaqDatabase } from '@/lib/corpus/database';
import { keepBundledPack } from '@/lib/corpus/keep-bundled-pack';
import { watchPacks } from '@/lib/corpus/watch-packs';
import { readBundledPack } from '@/lib/extension/read-bundled-pack';
import type { PackHeader } from '@/lib/model/pack';

export type ArchiveState =
  | { status: 'preparing' | 'failed' }
  | { status: 'ready'; archive: Archive; database: SiyaqDatabase; packs: PackHeader[] };

/** The archive as this page reads it itself; another one whenever other versions of the packs are in use. */
export const useArchive = (): ArchiveState => {
  const [state, setState] = useState<ArchiveState>({ status: 'preparing' });
  useEffect(() => {
    const database = openDatabase();
    let hasLeft = false;
    const show = (next: ArchiveState): void => {
      if (!hasLeft) setState(next);
    };
    const fail = (error: unknown): void => {
      console.error(error);
      show({ status: 'failed' });
    };
    const showPacks = (packs: PackHeader[]): void => {
      if (packs.length > 0) show({ status: 'ready', archive: openArchive(database), database, packs });
      // The background is at it, whose turn this waits for, or has died over it.
      else keepBundledPack(database, readBundledPack).fill().catch(fail);
    };
    const unwatch = watchPacks(database, showPacks, fail);
    return () => {
      hasLeft = true;
      unwatch();
      database.close();
    };
  }, []);
  return state;
};
