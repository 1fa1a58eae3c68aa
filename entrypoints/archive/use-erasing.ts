import { useState } from 'preact/hooks';
import type { ErasingState } from '@/components/EraseEverything';
import { eraseArchive } from '@/lib/corpus/erase-archive';
import { keepBundledPack } from '@/lib/corpus/keep-bundled-pack';
import { eraseSettings } from '@/lib/extension/erase-settings';
import { readBundledPack } from '@/lib/extension/read-bundled-pack';
import { tellReaders } from '@/lib/extension/tell-readers';
import type { ReadyState } from './ready-state';

/**
 * Erases everything, then brings the bundled pack back, as on the first day. Pages that are open are marked anew at once,
 * so that no name stays marked that the archive knows no more.
 */
export const useErasing = (database: ReadyState['database'] | undefined) => {
  const [state, setState] = useState<ErasingState>('idle');
  const erase = async (): Promise<void> => {
    if (!database || state === 'erasing') return;
    setState('erasing');
    try {
      await eraseArchive(database);
      await eraseSettings();
      // Who looks at another page of the extension meanwhile installs it there: one waits for the other.
      await keepBundledPack(database, readBundledPack).fill();
      setState('erased');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
    await tellReaders('read-again');
  };
  return { state, erase: () => void erase() };
};
