import type { SiyaqDatabase, StoredEntity } from './database';
import { countStatements, entitiesNamed } from './own-article';
import type { OwnArticle } from './own-article';
import { findOwnPack, renewOwnPack } from './own-pack';
import { removeOwnShard } from './own-shard';

/**
 * Takes one of the reader's articles out with all that it alone brought, and gives it as it was written; undefined where
 * there is none. Within one transaction over `ownTables`.
 */
export async function takeOwnArticle(database: SiyaqDatabase, id: string): Promise<OwnArticle | undefined> {
  const pack = await findOwnPack(database);
  const row = pack === undefined ? undefined : await database.articles.get([pack, id]);
  if (pack === undefined || !row?.saved) return undefined;
  const { article, saved } = row;
  const said = database.statements.where('[pack+statement.article]').equals([pack, id]);
  const counted = database.claims.where('[pack+claim.article]').equals([pack, id]);
  const rows = {
    article,
    statements: (await said.toArray()).map(({ statement }) => statement),
    claims: (await counted.toArray()).map(({ claim }) => claim),
  };
  const { entities, gone } = await releaseEntities(database, pack, rows);
  await said.delete();
  await counted.delete();
  await removeOwnShard(database, pack, row.shard);
  await database.articles.delete([pack, id]);
  await renewOwnPack(database, pack, {
    entities: -gone,
    articles: -1,
    statements: -rows.statements.length,
    claims: -rows.claims.length,
  });
  return { ...rows, entities, saved };
}

/** Counts one use less of each entity that the article names; those that no other article names go. */
async function releaseEntities(
  database: SiyaqDatabase,
  pack: number,
  rows: Pick<OwnArticle, 'article' | 'statements' | 'claims'>,
): Promise<{ entities: OwnArticle['entities']; gone: number }> {
  const keys = [...entitiesNamed(rows)].map((id): [number, string] => [pack, id]);
  const found = (await database.entities.bulkGet(keys)).filter(row => row !== undefined);
  const said = countStatements(rows);
  const left = found.map((row): StoredEntity => ({
    ...row,
    statements: row.statements - (said.get(row.id) ?? 0),
    uses: (row.uses ?? 0) - 1,
  }));
  const unused = left.filter(row => row.uses === 0);
  await database.entities.bulkPut(left.filter(row => row.uses !== 0));
  await database.entities.bulkDelete(unused.map((row): [number, string] => [pack, row.id]));
  return { entities: found.map(row => row.entity), gone: unused.length };
}
