import { useState } from 'preact/hooks';
import { Search } from '@/components/Search';
import { sourceOf } from '@/components/source-address';
import { useTranslate } from '@/components/translate';
import type { ShownStatement } from '@/lib/model/context';
import { openSource } from '@/lib/extension/open-source';
import { openPanel } from '@/lib/extension/side-panel';
import { useArchive } from '@/entrypoints/views/use-archive';
import { useCoverage } from '@/entrypoints/views/use-coverage';
import { PageState } from '@/entrypoints/views/PageState';
import { SaveArticle } from '@/entrypoints/views/SaveArticle';
import { PresenceChoices } from './PresenceChoices';
import { usePage } from '@/entrypoints/views/use-page';
import { useSearch } from '@/entrypoints/views/use-search';
import { useSearchHelp } from '@/entrypoints/views/use-search-help';

/** As many results as one skims in a popup. */
const resultLimit = 20;

const siteOf = (address: string | undefined): string | undefined => {
  const { protocol, hostname } = new URL(address ?? 'about:blank');
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
};

/** The toolbar popup: search of the archive, the names on the page, and the switches. */
export const Popup = () => {
  const { translate } = useTranslate();
  const archiveState = useArchive();
  const coverage = useCoverage(archiveState);
  const page = usePage(archiveState);
  const { query, entity, ask, ...search } = useSearch(archiveState, resultLimit);
  const { help, remember } = useSearchHelp();
  const [hasFailed, setFailed] = useState(false);
  const { tab } = page;

  // The panel opens within the gesture alone: nothing may be awaited before openPanel.
  const showPanel = (chosen?: string): void => {
    if (!tab) return;
    openPanel(tab.id, chosen).then(
      () => window.close(),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  const showSource = (statement: ShownStatement): void => {
    void Promise.all([remember(query), openSource(sourceOf(statement))]).then(() => window.close());
  };

  return (
    <>
      <h1 class="hidden">{translate('extensionName')}</h1>
      <Search
        query={query}
        {...search}
        help={help}
        onQuery={(words, caret) => ask({ query: words, caret })}
        onEntity={chosen => {
          void remember(chosen.name.ar);
          ask({ query: chosen.name.ar, entity: chosen });
        }}
        onStatement={showSource}
        onLeave={() => window.close()}
        heading={entity && translate('search_entityStatements', [entity.name.ar])}>
        <PageState page={page} archiveState={archiveState} onChoose={showPanel} />
        <div class="about small quiet">
          <p>{translate('search_help')}</p>
          {coverage && <p data-coverage>{coverage}</p>}
        </div>
      </Search>
      <footer>
        {/* A popup is at most 600 px tall: while one searches, that room belongs to the results. */}
        {query === '' && <PresenceChoices hostname={siteOf(tab?.url)} />}
        <nav class="actions">
          <button
            class="button main"
            type="button"
            data-open-panel
            disabled={!tab}
            onClick={() => showPanel()}>
            {translate('panel_open')}
          </button>
          <SaveArticle tab={tab} state={archiveState} onOpened={() => window.close()} />
          <a class="link" href="/archive.html" target="_blank">
            {translate('archive_open')}
          </a>
        </nav>
        {hasFailed && <output class="small">{translate('panel_openFailed')}</output>}
      </footer>
    </>
  );
};
