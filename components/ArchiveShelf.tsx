import type { PackHeader } from '@/lib/model/pack';
import type { Article } from '@/lib/model/article';
import { describeCoverage } from './describe-coverage';
import { useTranslate } from './translate';
import { When } from './When';

/** An article as a list shows it: its beginning stands for a title that it lacks. */
export type ShelfArticle = Pick<Article, 'id' | 'outlet' | 'title' | 'published'> & {
  beginning: string;
  statements: number;
};

export type ArchiveShelfProps = {
  packs: readonly PackHeader[];
  articles: readonly ShelfArticle[];
  /** The address of an article's own view. */
  addressOf: (id: string) => string;
};

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
export const ArchiveShelf = ({ packs, articles, addressOf }: ArchiveShelfProps) => {
  const { translate } = useTranslate();
  return (
    <>
      <section class="shelf" aria-label={translate('archive_articles')}>
        <h2>{translate('archive_articles')}</h2>
        <ul>
          {articles.map(({ id, outlet, title, published, beginning, statements }) => (
            <li key={id} data-article={id}>
              <a class="title" href={addressOf(id)} lang="ar" dir="rtl">
                {title ?? `${beginning}…`}
              </a>
              <div class="by small quiet">
                <bdi lang="ar">{outlet}</bdi>
                <When published={published} />
                <span>{translate('statements', statements)}</span>
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
