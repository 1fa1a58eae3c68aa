import type { ShelfArticle } from './ArchiveShelf';
import { titleOf } from './ArchiveShelf';
import { useTranslate } from './translate';

/** An article that the reader deleted, and the day until which it can be restored, in words. */
export type RemovedLine = Pick<ShelfArticle, 'id' | 'outlet' | 'title' | 'beginning'> & { until: string };

export type RemovedArticlesProps = {
  articles: readonly RemovedLine[];
  onRestore: (id: string) => void;
  onForget: (id: string) => void;
};

/** What was deleted of late: it can be brought back, or deleted for good at once. */
export const RemovedArticles = ({ articles, onRestore, onForget }: RemovedArticlesProps) => {
  const { translate } = useTranslate();
  if (articles.length === 0) return null;
  return (
    <section class="shelf" aria-label={translate('own_removed')}>
      <h2>{translate('own_removed')}</h2>
      <ul>
        {articles.map(article => (
          <li key={article.id} data-removed={article.id}>
            <span class="title quiet" lang="ar" dir="rtl">
              {titleOf(article)}
            </span>
            <div class="by small quiet">
              <bdi lang="ar">{article.outlet}</bdi>
              <span>{translate('own_until', [article.until])}</span>
              <button
                class="link small"
                type="button"
                data-restore
                aria-label={translate('own_restoreNamed', [titleOf(article)])}
                onClick={() => onRestore(article.id)}>
                {translate('own_restore')}
              </button>
              <button
                class="link small"
                type="button"
                data-forget
                aria-label={translate('own_forgetNamed', [titleOf(article)])}
                onClick={() => onForget(article.id)}>
                {translate('own_forget')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
