import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { Search } from '@/components/Search';
import { sourceOf } from '@/components/source-address';
import { useTranslate } from '@/components/translate';
import { useSearch } from '@/entrypoints/views/use-search';
import { useSearchHelp } from '@/entrypoints/views/use-search-help';
import {
  articleFragment,
  readArchiveAddress,
  searchFragment,
  settingsFragment,
  shelfFragment,
} from './archive-address';
import { ArticlePage } from './ArticlePage';
import type { ReadyState } from './ready-state';
import { ReviewPage } from './ReviewPage';
import { SettingsPage } from './SettingsPage';
import { Shelf } from './Shelf';
import { useBackup } from './use-backup';
import { useCorrection } from './use-correction';
import { useErasing } from './use-erasing';
import { useImport } from './use-import';
import { usePacks } from './use-packs';
import { useArchive } from '@/entrypoints/views/use-archive';
import { useCoverage } from '@/entrypoints/views/use-coverage';

/** A page of its own has room for more than the popup. */
const resultLimit = 60;

const useHash = (): string => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
};

/** The value of before while it is held; views that are drawn anew for each article of an import would hold it up. */
const useHeld = <T,>(value: T, isHeld: boolean): T => {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (!isHeld) setLast(value);
  }, [value, isHeld]);
  return isHeld ? last : value;
};

type SearchPageProps = {
  state: ReadyState;
  first: string;
  importing: ReturnType<typeof useImport>;
  packs: ReturnType<typeof usePacks>;
};

const SearchPage = ({ state, first, importing, packs }: SearchPageProps) => {
  const { translate } = useTranslate();
  const coverage = useCoverage(state);
  const { query, entity, ask, ...search } = useSearch(state, resultLimit, first);
  const { help, remember } = useSearchHelp();
  return (
    <Search
      query={query}
      {...search}
      help={help}
      heading={entity && translate('search_entityStatements', [entity.name.ar])}
      onQuery={(words, caret) => {
        ask({ query: words, caret });
        // Beside the field, not as a page of its own: one step back leaves the search.
        history.replaceState(null, '', words ? searchFragment(words) : shelfFragment);
      }}
      onEntity={chosen => {
        void remember(chosen.name.ar);
        ask({ query: chosen.name.ar, entity: chosen });
      }}
      onStatement={statement => {
        void remember(query);
        const { article, start, end } = sourceOf(statement);
        location.hash = articleFragment(article, { start, end });
      }}>
      {coverage && (
        <p class="small quiet" data-coverage>
          {coverage}
        </p>
      )}
      <Shelf state={state} importing={importing} packs={packs} />
    </Search>
  );
};

/** The archive in a tab of its own: all that it holds, a search of it, or one article opened at a sentence. */
export const ArchivePage = () => {
  const { translate } = useTranslate();
  const live = useArchive();
  const importing = useImport(live.status === 'ready' ? live.database : undefined);
  const state = useHeld(live, importing.state === 'running');
  // Above what is drawn anew when the archive is another: it goes on while there is none.
  const erasing = useErasing(state.status === 'ready' ? state.database : undefined);
  const correction = useCorrection(state.status === 'ready' ? state : undefined);
  const backup = useBackup(state.status === 'ready' ? state.database : undefined);
  const packs = usePacks(state.status === 'ready' ? state : undefined);
  const address = readArchiveAddress(useHash());
  const { view } = address;
  const isShelf = view === 'shelf' || view === 'search';
  return (
    <>
      <header class="top">
        {isShelf ? (
          <h1 class="brand">{translate('archive_documentTitle')}</h1>
        ) : (
          <p class="brand">{translate('archive_documentTitle')}</p>
        )}
        <nav class="actions" aria-label={translate('archive_documentTitle')}>
          {!isShelf && (
            <a class="link" href={shelfFragment}>
              {translate('archive_back')}
            </a>
          )}
          {view !== 'settings' && (
            <a class="link" href={settingsFragment}>
              {translate('settings_title')}
            </a>
          )}
        </nav>
      </header>
      {view === 'settings' ? (
        <SettingsPage state={state} backup={backup} erasing={erasing} />
      ) : state.status !== 'ready' ? (
        <Notice state={state.status}>{translate(`panel_${state.status}`)}</Notice>
      ) : view === 'review' ? (
        <ReviewPage key={address.name} state={state} review={address} />
      ) : view === 'article' ? (
        <ArticlePage
          archive={state.archive}
          id={address.article}
          asked={address.asked}
          correction={correction}
        />
      ) : (
        <SearchPage
          state={state}
          first={view === 'search' ? address.query : ''}
          importing={importing}
          packs={packs}
        />
      )}
    </>
  );
};
