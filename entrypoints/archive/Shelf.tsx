import { ArchiveShelf } from '@/components/ArchiveShelf';
import { ExportForm } from '@/components/ExportForm';
import { formatDay } from '@/components/format-date';
import { ImportForm } from '@/components/ImportForm';
import { Notice } from '@/components/Notice';
import { RemovedArticles } from '@/components/RemovedArticles';
import { useTranslate } from '@/components/translate';
import { PackShelf } from '@/components/PackShelf';
import { exportFormats } from '@/lib/corpus/export-formats';
import { ownPackName } from '@/lib/corpus/own-pack';
import { restorableUntil } from '@/lib/corpus/remove-article';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import { articleFragment } from './archive-address';
import { beginningOf, loadShelf } from './load-shelf';
import type { ReadyState } from './ready-state';
import { useExport } from './use-export';
import type { useImport } from './use-import';
import { useOwnArticles } from './use-own-articles';
import type { usePacks } from './use-packs';

type ShelfProps = {
  state: ReadyState;
  importing: ReturnType<typeof useImport>;
  packs: ReturnType<typeof usePacks>;
};

/** All that the archive holds, and what can be done with it. */
export const Shelf = ({ state, importing, packs }: ShelfProps) => {
  const words = useTranslate();
  const { translate } = words;
  const shelf = useLoaded(() => loadShelf(state.archive), [state.archive]);
  const exporting = useExport(state.archive);
  const { last, removed, remove, restore, forget } = useOwnArticles(state);
  if (shelf.status === 'failed') return <Notice state="failed">{translate('card_failed')}</Notice>;
  if (shelf.status === 'loading') return null;
  const deleted = last?.what === 'deleted' ? last.article : undefined;
  return (
    <>
      <div class="done" data-done={last?.what}>
        <output>{last && translate(`own_${last.what}`)}</output>
        {deleted && (
          <button class="button" type="button" data-undo-delete onClick={() => restore(deleted.id)}>
            {translate('own_undo')}
          </button>
        )}
      </div>
      <ArchiveShelf articles={shelf.value} addressOf={articleFragment} onDelete={remove} />
      <ImportForm {...importing} />
      <ExportForm
        formats={exportFormats}
        outlets={[...new Set(shelf.value.map(({ outlet }) => outlet))].toSorted()}
        hasOwn={shelf.value.some(({ savedAt }) => savedAt !== undefined)}
        state={exporting.state}
        onExport={exporting.write}
      />
      <PackShelf
        packs={state.packs.filter(({ name }) => name !== ownPackName)}
        bundled={packs.bundled}
        work={packs.work}
        onInstall={packs.install}
        onStop={packs.stop}
        onRemove={packs.remove}
      />
      <RemovedArticles
        articles={removed.map(({ id, at, own: { article } }) => ({
          id,
          outlet: article.outlet,
          ...(article.title !== undefined && { title: article.title }),
          beginning: beginningOf(article.text),
          until: formatDay(restorableUntil({ at }).toISOString(), words),
        }))}
        onRestore={restore}
        onForget={forget}
      />
    </>
  );
};
