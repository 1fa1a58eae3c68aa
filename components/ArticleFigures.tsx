import type { Article } from '@/lib/model/article';
import type { PackClaim, PackStatement } from '@/lib/model/pack';
import type { TextRange } from '@/lib/model/text-range';
import { messageKey, useTranslate } from './translate';

export type ArticleFiguresProps = {
  article: Article;
  statements: readonly PackStatement[];
  claims: readonly PackClaim[];
  /** The address of a place in this article. */
  addressOf: (range: TextRange) => string;
};

const cueOf = (statement: PackStatement, text: string): string =>
  text.slice(statement.cue.start, statement.cue.end);

const Figure = ({ claim, ...props }: Omit<ArticleFiguresProps, 'claims'> & { claim: PackClaim }) => {
  const { translate } = useTranslate();
  const { text } = props.article;
  const statement = props.statements.find(({ id }) => id === claim.statement);
  const stance = statement?.stance ?? 'asserts';
  return (
    <li data-claim={claim.id} data-stance={stance}>
      {stance !== 'asserts' && <span class="stance">{translate(messageKey('stance', stance))}</span>}{' '}
      <a class="verbatim" lang="ar" dir="rtl" href={props.addressOf(claim)}>
        {statement && stance !== 'asserts' && <span class="cue">{cueOf(statement, text)} … </span>}
        {text.slice(claim.start, claim.end)}
      </a>{' '}
      <span class="small quiet">
        {statement && statement.kind !== 'narration' ? (
          <bdi lang="ar">{statement.speaker.text}</bdi>
        ) : (
          translate('figure_narration')
        )}
      </span>
    </li>
  );
};

/** The figures of one article in its own words, each with the way to its place in the text. */
export const ArticleFigures = ({ claims, ...props }: ArticleFiguresProps) => {
  const { translate } = useTranslate();
  if (claims.length === 0) return null;
  return (
    <section class="article-figures" aria-label={translate('archive_figures')}>
      <h2>{translate('archive_figures')}</h2>
      <ul>
        {claims.map(claim => (
          <Figure key={claim.id} claim={claim} {...props} />
        ))}
      </ul>
    </section>
  );
};
