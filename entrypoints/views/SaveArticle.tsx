import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/translate';
import type { Tab } from '@/lib/extension/active-tab';
import { openReview } from '@/lib/extension/review';
import type { ArchiveState } from './use-archive';
import { useLoaded } from './use-loaded';

export type SaveArticleProps = { tab: Tab | undefined; state: ArchiveState; onOpened?: () => void };

/** Saves the article of the page beside which popup or panel stand, or says that the archive has it. */
export const SaveArticle = ({ tab, state, onOpened }: SaveArticleProps) => {
  const { translate } = useTranslate();
  const [hasFailed, setFailed] = useState(false);
  const archive = state.status === 'ready' ? state.archive : undefined;
  const url = tab?.url;
  const found = useLoaded(async () => url && (await archive?.articleAt(url)), [archive, url]);
  const id = found.status === 'loaded' ? found.value : undefined;
  if (id) {
    return (
      <a
        class="link small"
        href={`/archive.html#${new URLSearchParams({ article: id }).toString()}`}
        target="_blank"
        data-in-archive>
        {translate('save_there')}
      </a>
    );
  }
  const open = (): void => {
    if (!tab) return;
    openReview(tab.id).then(onOpened, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  };
  return (
    <>
      <button class="button" type="button" data-save-article disabled={!tab} onClick={open}>
        {translate('save_article')}
      </button>
      {hasFailed && <output class="small">{translate('save_failed')}</output>}
    </>
  );
};
