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

/** An import changes the archive many times a second; a view that read it anew each time would hold the import up. */
const calmMs = 1_000;

/** Calls the listener at once, and then with the latest value at most once in so long. */
function calmly<T>(listener: (value: T) => void): { call: (value: T) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: { value: T } | undefined;
  const tell = (): void => {
    timer = undefined;
    if (!latest) return;
    const { value } = latest;
    latest = undefined;
    timer = setTimeout(tell, calmMs);
    listener(value);
  };
  return {
    call: value => {
      latest = { value };
      if (timer === undefined) tell();
    },
    stop: () => clearTimeout(timer),
  };
}

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
    const calm = calmly(showPacks);
    const unwatch = watchPacks(database, calm.call, fail);
    return () => {
      hasLeft = true;
      calm.stop();
      unwatch();
      database.close();
    };
  }, []);
  return state;
};
