import { ArticleFigures, type ArticleFiguresProps } from './ArticleFigures';
import { SourceArticle, type SourceArticleProps } from './SourceArticle';
import { useTranslate } from './translate';
import { When } from './When';

export type ArticleViewProps = ArticleFiguresProps &
  Pick<SourceArticleProps, 'asked' | 'onStep' | 'onStatement'>;

/** An article of the archive: where it is from, how its date is known, its text with its statements, its figures. */
export const ArticleView = ({ article, statements, claims, addressOf, ...walk }: ArticleViewProps) => {
  const { translate, language } = useTranslate();
  const { outlet, title, address, published } = article;
  return (
    <article class="article">
      <header>
        {title && (
          <h1 lang="ar" dir="rtl">
            {title}
          </h1>
        )}
        <div class="by">
          {title ? (
            <b>
              <bdi lang="ar">{outlet}</bdi>
            </b>
          ) : (
            <h1 class="plain" lang="ar">
              <bdi>{outlet}</bdi>
            </h1>
          )}
          <When published={published} />
          <span>{translate('statements', statements.length)}</span>
          {address && (
            <a class="link" href={address} target="_blank" rel="noreferrer">
              {translate('archive_source')}
            </a>
          )}
        </div>
        {published?.estimated && (
          <p class="small quiet">{translate('date_basis', [published.basis[language]])}</p>
        )}
        <p class="small quiet">{translate('archive_legend')}</p>
      </header>
      <SourceArticle article={article} statements={statements} {...walk} />
      <ArticleFigures article={article} statements={statements} claims={claims} addressOf={addressOf} />
    </article>
  );
};
