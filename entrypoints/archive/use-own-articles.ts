import { useState } from 'preact/hooks';
import type { ShelfArticle } from '@/components/ArchiveShelf';
import {
  forgetArticle,
  forgetRemoved,
  listRemoved,
  removeArticle,
  restoreArticle,
} from '@/lib/corpus/remove-article';
import { tellReaders } from '@/lib/extension/tell-readers';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import type { ReadyState } from './ready-state';

/** What the reader did last with an article of his own, to be told and taken back. */
export type LastDone = { what: 'deleted' | 'restored' | 'failed'; article?: Pick<ShelfArticle, 'id'> };

/** Deleting articles that the reader saved, and bringing them back; pages that are open are marked anew each time. */
export const useOwnArticles = ({ archive, database }: ReadyState) => {
  const [last, setLast] = useState<LastDone>();
  const [changes, setChanges] = useState(0);
  const removed = useLoaded(async () => {
    await forgetRemoved(database);
    return listRemoved(database);
  }, [archive, changes]);
  const attempt = async (work: () => Promise<LastDone | undefined>): Promise<void> => {
    try {
      setLast(await work());
      setChanges(number => number + 1);
      await tellReaders('read-again');
    } catch (error) {
      console.error(error);
      setLast({ what: 'failed' });
    }
  };
  return {
    last,
    removed: removed.status === 'loaded' ? removed.value : [],
    remove: (article: Pick<ShelfArticle, 'id'>) =>
      void attempt(async () => {
        await removeArticle(database, article.id);
        return { what: 'deleted', article };
      }),
    restore: (id: string) =>
      void attempt(async () => {
        await restoreArticle(database, id);
        return { what: 'restored', article: { id } };
      }),
    forget: (id: string) =>
      void attempt(async () => {
        await forgetArticle(database, id);
        return undefined;
      }),
  };
};
