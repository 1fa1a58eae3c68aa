import { Dexie } from 'dexie';
import type { SiyaqDatabase } from './database';
import type { OwnArticle } from './own-article';
import { buildShard } from './search-shard';
import { cut } from './show-statement';

/**
 * Makes an article's statements searchable and gives the number of their row, undefined for an article without any. A row
 * for each article: what is saved or deleted leaves the others as they are. Within the transaction of the change.
 */
export async function addOwnShard(
  database: SiyaqDatabase,
  pack: number,
  { article, statements, entities }: OwnArticle,
): Promise<number | undefined> {
  if (statements.length === 0) return undefined;
  const known = new Map(entities.map(entity => [entity.id, entity]));
  const shard = buildShard();
  for (const statement of statements) {
    const days = statement.said ?? article.published;
    shard.add(statement, days, cut(article.text, statement), known.get(statement.speaker.entity ?? ''));
  }
  const last = await database.shards.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).last();
  const number = (last?.shard ?? -1) + 1;
  await database.shards.add({ pack, shard: number, search: shard.take() });
  return number;
}

/** Takes them out again. */
export async function removeOwnShard(
  database: SiyaqDatabase,
  pack: number,
  shard: number | undefined,
): Promise<void> {
  if (shard !== undefined) await database.shards.delete([pack, shard]);
}
