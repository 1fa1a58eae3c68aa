import { canonicalLine } from './canonical-line';
import type { SiyaqDatabase } from './database';
import { entitiesNamed } from './own-article';
import { coverageOfOwn, findOwnPack } from './own-pack';
import { placesOf } from './write-own-article';

/** Names what is wrong with the reader's own articles: they keep more counts, and none is deleted and there at once. */
export async function checkOwnArticles(database: SiyaqDatabase): Promise<string[]> {
  const faults: string[] = [];
  const pack = await findOwnPack(database);
  const articles = (await database.articles.toArray()).filter(row => row.pack === pack);
  const own = new Set(articles.map(({ id }) => id));
  for (const { id } of await database.removed.toArray())
    if (own.has(id)) faults.push(`removed: article ${id} is in the archive as well`);
  if (pack === undefined) return faults;
  if (own.size === 0) faults.push(`pack ${pack}: the reader's own pack is empty`);

  const uses = new Map<string, number>();
  for (const { id, article, saved, places = [], shard } of articles) {
    if (!saved) faults.push(`article ${id}: nothing tells how it came here`);
    else if (placesOf({ article, saved }).join(' ') !== places.map(([, place]) => place).join(' '))
      faults.push(`article ${id}: its addresses are not those that find it`);
    const statements = (await database.statements.toArray())
      .filter(row => row.pack === pack && row.statement.article === id)
      .map(row => row.statement);
    const claims = (await database.claims.toArray())
      .filter(row => row.pack === pack && row.claim.article === id)
      .map(row => row.claim);
    for (const entity of entitiesNamed({ article, statements, claims }))
      uses.set(entity, (uses.get(entity) ?? 0) + 1);
    const searched = shard === undefined ? [] : (await database.shards.get([pack, shard]))?.search.ids;
    if (
      searched?.toSorted().join() !==
      statements
        .map(statement => statement.id)
        .toSorted()
        .join()
    )
      faults.push(`article ${id}: its row of search does not hold its statements`);
  }
  for (const row of await database.entities.toArray())
    if (row.pack === pack && row.uses !== (uses.get(row.id) ?? 0))
      faults.push(`entity ${row.id}: ${row.uses} uses stored, ${uses.get(row.id) ?? 0} found`);
  const { coverage } = (await database.packs.get(pack))?.header ?? {};
  const actual = await coverageOfOwn(database, pack);
  if (!coverage || canonicalLine(coverage) !== canonicalLine(actual))
    faults.push(`pack ${pack}: its header does not cover what is there`);
  return faults;
}
