import type { Entity } from '@/lib/model/entity';
import type { Saved } from '@/lib/model/saved';
import type { ArticleRows } from './extract-rows';
import { countedFor } from './stored-rows';

/**
 * An article of the reader's own with all that it brings: every entity that it names comes with it, so that its rows lead
 * nowhere but to each other, whatever packs come and go.
 */
export type OwnArticle = ArticleRows & { entities: Entity[]; saved: Saved };

/** The ids of all entities that an article's rows lead to. */
export function entitiesNamed({ article, statements, claims }: ArticleRows): Set<string> {
  const named = new Set<string>();
  if (article.outletEntity !== undefined) named.add(article.outletEntity);
  for (const { entity } of article.mentions) named.add(entity);
  for (const statement of statements) for (const entity of countedFor(statement)) named.add(entity);
  for (const { about } of claims) if (about !== undefined) named.add(about);
  return named;
}

/** How many of the statements are by or about each entity. */
export function countStatements({ statements }: Pick<ArticleRows, 'statements'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entity of statements.flatMap(countedFor)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
