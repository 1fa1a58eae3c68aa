import type { SiyaqDatabase, StoredEntity } from './database';
import { countStatements } from './own-article';
import type { OwnArticle } from './own-article';
import { beginOwnPack, renewOwnPack } from './own-pack';
import { addOwnShard } from './own-shard';
import { storedClaim, storedStatement } from './stored-rows';
import { lookUpKeys } from './text-print';

/** Writes an article with all that it brings beside the reader's others. Within one transaction over `ownTables`. */
export async function writeOwnArticle(database: SiyaqDatabase, own: OwnArticle): Promise<void> {
  const { article, statements, claims, saved } = own;
  const pack = await beginOwnPack(database);
  const newEntities = await addEntities(database, pack, own);
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  await database.statements.bulkAdd(statements.map(statement => storedStatement(pack, statement, article)));
  await database.claims.bulkAdd(
    claims.map(claim => storedClaim(pack, claim, byId.get(claim.statement ?? ''))),
  );
  const shard = await addOwnShard(database, pack, own);
  await database.articles.add({
    pack,
    id: article.id,
    statements: statements.length,
    article,
    saved,
    marks: lookUpKeys(article.text),
    places: placesOf(own).map(address => [pack, address]),
    ...(shard !== undefined && { shard }),
  });
  // Saved once more after it was deleted: what could be restored is here.
  await database.removed.delete(article.id);
  await renewOwnPack(database, pack, {
    entities: newEntities,
    articles: 1,
    statements: statements.length,
    claims: claims.length,
  });
}

/** The addresses that an article stands at, each once. */
export const placesOf = ({ article, saved }: Pick<OwnArticle, 'article' | 'saved'>): string[] => [
  ...new Set([article.address, saved.address, saved.canonicalAddress].filter(place => place !== undefined)),
];

/** Counts one use more of each entity that the article names; gives how many of them the pack did not have. */
async function addEntities(database: SiyaqDatabase, pack: number, own: OwnArticle): Promise<number> {
  const said = countStatements(own);
  const keys = own.entities.map(({ id }): [number, string] => [pack, id]);
  const known = await database.entities.bulkGet(keys);
  const rows = own.entities.map((entity, place): StoredEntity => {
    const before = known[place] ?? { pack, id: entity.id, statements: 0, uses: 0, entity };
    return {
      ...before,
      statements: before.statements + (said.get(entity.id) ?? 0),
      uses: (before.uses ?? 0) + 1,
    };
  });
  await database.entities.bulkPut(rows);
  return known.filter(row => row === undefined).length;
}
