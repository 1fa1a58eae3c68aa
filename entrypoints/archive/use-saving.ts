import { useState } from 'preact/hooks';
import { saveArticle, undoSaving } from '@/lib/corpus/save-article';
import type { OwnArticle } from '@/lib/corpus/own-article';
import { tellReaders } from '@/lib/extension/tell-readers';
import type { ReadyState } from './ready-state';

/** How far the saving of one article is. */
export type SavingState = 'open' | 'saving' | 'saved' | 'undone' | 'failed' | 'full';

const isFull = (error: unknown): boolean => String(error).includes('QuotaExceeded');

/** Saves an article and takes that back; pages that are open are marked anew each time. */
export const useSaving = ({ database }: ReadyState) => {
  const [state, setState] = useState<SavingState>('open');
  const attempt = async (work: () => Promise<SavingState>): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    try {
      setState(await work());
      await tellReaders('read-again');
    } catch (error) {
      console.error(error);
      setState(isFull(error) ? 'full' : 'failed');
    }
  };
  return {
    state,
    save: (own: () => Promise<OwnArticle>) =>
      void attempt(async () => {
        const { status } = await saveArticle(database, await own());
        // Another view was faster: it is there, and this view says so.
        return status === 'saved' ? 'saved' : 'open';
      }),
    undo: (id: string) =>
      void attempt(async () => {
        await undoSaving(database, id);
        return 'undone';
      }),
  };
};
