import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import type { Extraction } from '@/lib/model/extraction';
import { packFormat } from '@/lib/model/pack';
import type { PackClaim, PackHeader, PackRow, PackStatement } from '@/lib/model/pack';
import type { Speaker } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { buildMatcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import { adoptSpeakers } from './adopt-speakers';
import { canonicalLine } from './canonical-line';
import { contentId } from './content-id';
import { createDigest } from './digest';
import { speaksFor } from './speaks-for';

/** What a pack is made of: articles and entities, and who publishes them under which terms. */
export type PackSource = Pick<PackHeader, 'name' | 'publisher' | 'licence'> & {
  articles: readonly Article[];
  entities: readonly Entity[];
};

/** Extracts every article and returns the rows of the pack, header first, each kind in the order of its ids and places. */
export async function buildPack(source: PackSource): Promise<PackRow[]> {
  const matcher = buildMatcher(source.entities);
  const known = new Map(source.entities.map(entity => [entity.id, entity]));
  const articles = source.articles.toSorted((a, b) => inOrder(a.id, b.id));
  const found = articles.map(article => ({ article, extraction: extract(article) }));
  const statements: PackStatement[] = [];
  const claims: PackClaim[] = [];
  for (const { article, extraction } of found) {
    const own = await packStatements(article.id, extraction, speaker => speaksFor(speaker, matcher, known));
    statements.push(...own);
    claims.push(...(await packClaims(article.id, extraction, own)));
  }
  const adopted = await adoptSpeakers(statements, source.entities);
  const entities = [...source.entities, ...adopted.entities].toSorted((a, b) => inOrder(a.id, b.id));
  const rows: PackRow[] = [
    ...entities.map(entity => ({ row: 'entity' as const, ...entity })),
    ...found.map(({ article, extraction }) => ({
      row: 'article' as const,
      ...article,
      mentions: extraction.mentions,
    })),
    ...adopted.statements.map(statement => ({ row: 'statement' as const, ...statement })),
    ...claims.map(claim => ({ row: 'claim' as const, ...claim })),
  ];
  const digest = createDigest();
  for (const row of rows) digest.add(canonicalLine(row));
  const header: PackRow = {
    row: 'pack',
    format: packFormat,
    name: source.name,
    sha256: await digest.hex(),
    publisher: source.publisher,
    licence: source.licence,
    coverage: coverageOf(articles),
    counts: {
      entities: entities.length,
      articles: articles.length,
      statements: statements.length,
      claims: claims.length,
    },
  };
  return [header, ...rows];

  function extract(article: Article): Extraction {
    return extractArticle(
      {
        text: article.text,
        ...(article.published && { published: { from: article.published.from, to: article.published.to } }),
        outlet: { name: article.outlet, ...(article.outletEntity && { entity: article.outletEntity }) },
      },
      matcher,
    );
  }
}

/** Code-unit order: the same in every locale. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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

function coverageOf(articles: readonly Article[]): PackHeader['coverage'] {
  const periods = articles.flatMap(({ published }) => (published ? [published] : []));
  const from = periods.map(period => period.from).toSorted(inOrder)[0];
  const to = periods
    .map(period => period.to)
    .toSorted(inOrder)
    .at(-1);
  return {
    outlets: [...new Set(articles.map(article => article.outlet))].toSorted(inOrder),
    ...(from && { from }),
    ...(to && { to }),
    estimated: periods.some(period => period.estimated),
  };
}
