import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import type { Extraction } from '@/lib/model/extraction';
import type { PackArticle, PackClaim, PackStatement } from '@/lib/model/pack';
import type { Speaker } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import type { Matcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import { contentId } from './content-id';
import { speaksFor } from './speaks-for';

/** What one article brings to a pack, its new speakers not yet made entities. */
export type ArticleRows = { article: PackArticle; statements: PackStatement[]; claims: PackClaim[] };

/** Extracts an article into the rows of a pack. `known`: the entities of the matcher by their ids. */
export async function extractRows(
  article: Article,
  matcher: Matcher,
  known: ReadonlyMap<string, Entity>,
): Promise<ArticleRows> {
  const extraction = extractArticle(
    {
      text: article.text,
      ...(article.published && { published: { from: article.published.from, to: article.published.to } }),
      outlet: { name: article.outlet, ...(article.outletEntity && { entity: article.outletEntity }) },
    },
    matcher,
  );
  const statements = await packStatements(article.id, extraction, speaker =>
    speaksFor(speaker, matcher, known),
  );
  return {
    article: { ...article, mentions: extraction.mentions },
    statements,
    claims: await packClaims(article.id, extraction, statements),
  };
}

const contains = (outer: TextRange, inner: TextRange) => outer.start <= inner.start && inner.end <= outer.end;

function packStatements(
  article: string,
  { statements, mentions }: Extraction,
  bodiesOf: (speaker: Speaker) => string[],
): Promise<PackStatement[]> {
  return Promise.all(
    statements.map(async statement => ({
      ...statement,
      id: await contentId('statement', article, statement.start, statement.end, statement.cue.start),
      article,
      about: [
        ...new Set(mentions.filter(mention => contains(statement, mention)).map(mention => mention.entity)),
      ],
      speaksFor: bodiesOf(statement.speaker),
    })),
  );
}

function packClaims(
  article: string,
  { claims }: Extraction,
  statements: readonly PackStatement[],
): Promise<PackClaim[]> {
  return Promise.all(
    claims.map(async claim => {
      // Speech inside speech: the inner statement is whose figure it is.
      const around = statements
        .filter(statement => contains(statement, claim))
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
      return {
        ...claim,
        id: await contentId('claim', article, claim.start, claim.end),
        article,
        ...(around && { statement: around.id }),
      };
    }),
  );
}
