import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { buildMatcher } from '@/lib/entities/matcher';
import { adoptSpeakers, indexNames } from './adopt-speakers';
import { extractRows } from './extract-rows';
import type { BodyRow } from './row-place';

/**
 * Gives the function that makes an article's rows: the speakers it brings, itself, its statements and claims. They follow
 * from the article and the entities alone, whatever was read before it, so that many machines can share the articles.
 */
export function readArticleRows(entities: readonly Entity[]): (article: Article) => Promise<BodyRow[]> {
  const matcher = buildMatcher(entities);
  const known = new Map(entities.map(entity => [entity.id, entity]));
  const names = indexNames(entities);
  return async source => {
    const { article, statements, claims } = await extractRows(source, matcher, known);
    const adopted = await adoptSpeakers(statements, names);
    return [
      ...adopted.entities.map(entity => ({ row: 'entity' as const, ...entity })),
      { row: 'article', ...article },
      ...adopted.statements.map(statement => ({ row: 'statement' as const, ...statement })),
      ...claims.map(claim => ({ row: 'claim' as const, ...claim })),
    ];
  };
}
