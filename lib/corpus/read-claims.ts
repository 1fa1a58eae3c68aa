import { Dexie } from 'dexie';
import type { ShownClaim } from '@/lib/model/context';
import type { SiyaqDatabase, StoredClaim } from './database';
import { newestRowsOf } from './rows-of';
import { showClaim } from './show-claim';
import { articlesOf, inOrder, inOrderOfTime, keyOf, reading } from './show-rows';

/**
 * The figures that count for an entity or that it gave, newest article first. `newest`: of one of which very much was said
 * those in the articles of so many of its newest statements.
 */
export function readClaimsOf(
  database: SiyaqDatabase,
  entity: string,
  newest?: number,
): Promise<ShownClaim[]> {
  return reading(database, async packs => {
    const shown = new Map<string, ShownClaim>();
    for (const pack of packs) {
      const rows =
        newest === undefined
          ? await database.claims
              .where('of')
              .between([pack, entity, Dexie.minKey], [pack, entity, Dexie.maxKey])
              .toArray()
          : await newestClaimsOf(database, pack, entity, newest);
      const articles = await articlesOf(
        database,
        rows.map(({ claim }) => [pack, claim.article]),
      );
      const ids = rows.flatMap(({ claim }) => claim.statement ?? []);
      const found = await database.statements.bulkGet(ids.map(id => [pack, id]));
      const statements = new Map(found.flatMap(row => (row ? [[row.id, row.statement]] : [])));
      for (const { id, claim } of rows) {
        const article = articles.get(keyOf(pack, claim.article));
        if (article) shown.set(id, showClaim(claim, article, statements.get(claim.statement ?? '')));
      }
    }
    return [...shown.values()].toSorted(
      (a, b) =>
        inOrder(b.published?.from ?? '', a.published?.from ?? '') ||
        inOrder(a.article, b.article) ||
        a.range.start - b.range.start,
    );
  });
}

async function newestClaimsOf(
  database: SiyaqDatabase,
  pack: number,
  entity: string,
  newest: number,
): Promise<StoredClaim[]> {
  const statements = inOrderOfTime(await newestRowsOf(database, [pack], entity, newest)).slice(0, newest);
  const articles = [...new Set(statements.map(({ statement }) => statement.article))];
  const rows = await database.claims
    .where('[pack+claim.article]')
    .anyOf(articles.map(article => [pack, article]))
    .toArray();
  return rows.filter(({ of }) => of.some(([, owner]) => owner === entity));
}
