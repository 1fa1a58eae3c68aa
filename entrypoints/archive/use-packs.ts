import { useEffect, useState } from 'preact/hooks';
import type { PackWork } from '@/components/PackShelf';
import { installPack } from '@/lib/corpus/install-pack';
import { readPackFile } from '@/lib/corpus/read-pack-file';
import { removePack } from '@/lib/corpus/remove-pack';
import { bundledPackName } from './bundled-pack-name';
import { tellReaders } from '@/lib/extension/tell-readers';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import type { ReadyState } from './ready-state';

/**
 * Installing packs from files, and removing them; pages that are open are marked anew each time. Lives above what is drawn
 * anew when the archive is another, so that what was done is still told then.
 */
export const usePacks = (state: ReadyState | undefined) => {
  const [work, setWork] = useState<PackWork>({ status: 'idle' });
  const [running, setRunning] = useState<AbortController>();
  const bundled = useLoaded(bundledPackName, []);
  useEffect(() => () => running?.abort(), [running]);

  const install = async (file: File): Promise<void> => {
    if (!state) return;
    const run = new AbortController();
    setRunning(run);
    const { signal } = run;
    const known = new Set(state.packs.map(({ sha256 }) => sha256));
    setWork({ status: 'installing', file: file.name, read: 0 });
    const onRead = (bytes: number): void =>
      setWork({ status: 'installing', file: file.name, read: bytes / file.size });
    const result = await installPack(state.database, readPackFile(file, { onRead, signal }));
    if (!result.ok) {
      setWork(
        signal.aborted
          ? { status: 'stopped', file: file.name }
          : { status: 'refused', file: file.name, detail: result.error },
      );
      return;
    }
    const { name, sha256 } = result.value;
    setWork({ status: known.has(sha256) ? 'there' : 'installed', name });
    await tellReaders('read-again');
  };

  const remove = async (name: string): Promise<void> => {
    if (!state) return;
    setWork({ status: 'removing', name });
    try {
      await removePack(state.database, name);
      setWork({ status: 'removed', name });
    } catch (error) {
      console.error(error);
      setWork({ status: 'failed', name });
    }
    await tellReaders('read-again');
  };

  return {
    work,
    bundled: bundled.status === 'loaded' ? bundled.value : undefined,
    install: (file: File) => void install(file),
    stop: () => running?.abort(),
    remove: (name: string) => void remove(name),
  };
};
