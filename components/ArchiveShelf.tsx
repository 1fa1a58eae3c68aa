import type { Article } from '@/lib/model/article';
import { formatDay } from './format-date';
import { useTranslate } from './translate';
import { When } from './When';

/** An article as a list shows it: its beginning stands for a title that it lacks. */
export type ShelfArticle = Pick<Article, 'id' | 'outlet' | 'title' | 'published'> & {
  beginning: string;
  statements: number;
  /** When the reader saved it (ISO); absent for what came with a pack. */
  savedAt?: string;
};

export type ArchiveShelfProps = {
  articles: readonly ShelfArticle[];
  /** The address of an article's own view. */
  addressOf: (id: string) => string;
  /** Deletes an article that the reader saved. */
  onDelete: (article: ShelfArticle) => void;
};

/** Its title, or its beginning where it has none. */
export const titleOf = ({ title, beginning }: Pick<ShelfArticle, 'title' | 'beginning'>): string =>
  title ?? `${beginning}…`;

/** The articles of the archive, newest first. */
export const ArchiveShelf = ({ articles, addressOf, onDelete }: ArchiveShelfProps) => {
  const words = useTranslate();
  const { translate } = words;
  return (
    <section class="shelf" aria-label={translate('archive_articles')}>
      <h2>{translate('archive_articles')}</h2>
      <ul>
        {articles.map(article => (
          <li key={article.id} data-article={article.id}>
            <a class="title" href={addressOf(article.id)} lang="ar" dir="rtl">
              {titleOf(article)}
            </a>
            <div class="by small quiet">
              <bdi lang="ar">{article.outlet}</bdi>
              <When published={article.published} />
              <span>{translate('statements', article.statements)}</span>
              {article.savedAt !== undefined && (
                <>
                  <span>{translate('own_savedAt', [formatDay(article.savedAt, words)])}</span>
                  <button
                    class="link small"
                    type="button"
                    data-delete
                    aria-label={translate('own_deleteNamed', [titleOf(article)])}
                    onClick={() => onDelete(article)}>
                    {translate('own_delete')}
                  </button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
