import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { packFormat } from '@/lib/model/pack';
import type { PackHeader, PackRow } from '@/lib/model/pack';
import { buildMatcher } from '@/lib/entities/matcher';
import { adoptSpeakers } from './adopt-speakers';
import { canonicalLine } from './canonical-line';
import { createDigest } from './digest';
import { extractRows } from './extract-rows';
import type { ArticleRows } from './extract-rows';

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
  const found: ArticleRows[] = [];
  for (const article of articles) found.push(await extractRows(article, matcher, known));
  const claims = found.flatMap(rows => rows.claims);
  const adopted = await adoptSpeakers(
    found.flatMap(rows => rows.statements),
    source.entities,
  );
  const entities = [...source.entities, ...adopted.entities].toSorted((a, b) => inOrder(a.id, b.id));
  const rows: PackRow[] = [
    ...entities.map(entity => ({ row: 'entity' as const, ...entity })),
    ...found.map(({ article }) => ({ row: 'article' as const, ...article })),
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
      statements: adopted.statements.length,
      claims: claims.length,
    },
  };
  return [header, ...rows];
}

/** Code-unit order: the same in every locale. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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
