import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportState } from '@/components/ImportForm';
import { openArchive } from '@/lib/corpus/archive';
import { forgetStaged, importStaged, listStaged } from '@/lib/corpus/import-articles';
import { tellReaders } from '@/lib/extension/tell-readers';
import { judgeLanguage } from '@/lib/page/judge-language';
import { readArticle } from '@/lib/page/read-article';
import type { ImportCount, Refusal } from '@/lib/model/staged';
import type { ReadyState } from './ready-state';
import { stageFiles } from './stage-files';

const nothing: ImportCount = { saved: 0, there: 0, refused: 0, waiting: 0 };

const reader = {
  readPage: (html: string) => readArticle(new DOMParser().parseFromString(html, 'text/html'), undefined),
  isArabic: (text: string) => judgeLanguage(text) === 'arabic',
};

/** Importing articles from files. Lives above what is drawn anew when the archive is another: each article makes it one. */
export const useImport = (database: ReadyState['database'] | undefined) => {
  const [state, setState] = useState<ImportState>('idle');
  const [progress, setProgress] = useState(nothing);
  const [refused, setRefused] = useState<readonly { name: string; refusal: Refusal }[]>([]);
  const [running, setRunning] = useState<AbortController>();
  useEffect(() => () => running?.abort(), [running]);

  const look = useCallback(async (): Promise<void> => {
    if (!database) return;
    const staged = await listStaged(database);
    setRefused(staged.refused);
    setProgress(now => ({ ...now, waiting: staged.waiting }));
  }, [database]);
  // What an import left that was interrupted, be it weeks ago.
  useEffect(() => void look().catch(console.error), [look]);

  const fail = (error: unknown): void => {
    console.error(error);
    setState('failed');
  };
  const run = async (): Promise<void> => {
    if (!database) return;
    const run = new AbortController();
    setRunning(run);
    setState('running');
    const options = { signal: run.signal, onProgress: setProgress };
    const count = await importStaged(database, openArchive(database), reader, options);
    setProgress(count);
    setState(run.signal.aborted && count.waiting > 0 ? 'stopped' : 'done');
    await look();
    await tellReaders('read-again');
  };
  const stage = async (files: readonly File[], outlet: string): Promise<void> => {
    if (!database) return;
    setProgress(nothing);
    setState('reading');
    await stageFiles(database, files, outlet);
    await look();
    await run();
  };
  const forget = async (which: 'waiting' | 'refused'): Promise<void> => {
    if (!database) return;
    await forgetStaged(database, which);
    if (which === 'waiting') setState('idle');
    await look();
  };
  return {
    state,
    progress,
    refused,
    onFiles: (files: readonly File[], outlet: string) => void stage(files, outlet).catch(fail),
    onStop: () => running?.abort(),
    onGoOn: () => void run().catch(fail),
    onForget: (which: 'waiting' | 'refused') => void forget(which).catch(fail),
  };
};
