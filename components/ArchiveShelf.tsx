import type { PackHeader } from '@/lib/model/pack';
import type { Article } from '@/lib/model/article';
import { describeCoverage } from './describe-coverage';
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
  packs: readonly PackHeader[];
  articles: readonly ShelfArticle[];
  /** The address of an article's own view. */
  addressOf: (id: string) => string;
  /** Deletes an article that the reader saved. */
  onDelete: (article: ShelfArticle) => void;
};

/** Its title, or its beginning where it has none. */
export const titleOf = ({ title, beginning }: Pick<ShelfArticle, 'title' | 'beginning'>): string =>
  title ?? `${beginning}…`;

const Pack = ({ pack }: { pack: PackHeader }) => {
  const words = useTranslate();
  const { translate } = words;
  const coverage = describeCoverage(
    { ...pack.coverage, articles: pack.counts.articles, statements: pack.counts.statements },
    words,
  );
  return (
    <li class="pack" data-pack={pack.name}>
      <b>
        <bdi>{pack.name}</bdi>
      </b>
      <p>{coverage}</p>
      <p class="small quiet">
        {[
          translate('statements', pack.counts.statements),
          translate('figures', pack.counts.claims),
          translate('names', pack.counts.entities),
        ].join(' · ')}
      </p>
      <p class="small quiet">
        {translate('archive_publisher')} <bdi>{pack.publisher}</bdi> · {translate('archive_version')}{' '}
        <bdi title={pack.sha256}>{pack.sha256.slice(0, 12)}</bdi>
      </p>
      <p class="small quiet">
        {translate('archive_licence')} <bdi>{pack.licence}</bdi>
      </p>
    </li>
  );
};

/** What the archive holds: its articles, newest first, and the packs that they came in. */
export const ArchiveShelf = ({ packs, articles, addressOf, onDelete }: ArchiveShelfProps) => {
  const words = useTranslate();
  const { translate } = words;
  return (
    <>
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
      <section class="shelf" aria-label={translate('archive_packs')}>
        <h2>{translate('archive_packs')}</h2>
        <ul>
          {packs.map(pack => (
            <Pack key={pack.name} pack={pack} />
          ))}
        </ul>
      </section>
    </>
  );
};
