import { Dexie } from 'dexie';
import { checkOwnArticles } from './check-own-articles';
import type { SiyaqDatabase } from './database';
import { rowTables } from './database';
import { countedFor } from './stored-rows';

/**
 * Walks all tables and names everything that does not belong: rows of no pack in use, ids that lead nowhere, counts
 * that are wrong. An archive in order gives an empty list.
 */
export async function checkArchive(database: SiyaqDatabase): Promise<string[]> {
  const faults: string[] = [];
  const pointers = await database.pointers.toArray();
  const inUse = new Set(pointers.map(pointer => pointer.pack));
  const packs = new Map((await database.packs.toArray()).map(row => [row.pack, row.header]));
  for (const { name, pack } of pointers)
    if (packs.get(pack)?.name !== name)
      faults.push(`pointers: ${name} names pack ${pack}, which is not there`);
  for (const pack of packs.keys()) if (!inUse.has(pack)) faults.push(`packs: no pointer names ${pack}`);
  for (const name of rowTables) {
    await database.table<{ pack: number }>(name).each(({ pack }) => {
      if (!inUse.has(pack)) faults.push(`${name}: a row of pack ${pack}, which is not in use`);
    });
  }
  for (const pack of inUse) faults.push(...(await checkPack(database, pack)));
  faults.push(...(await checkOwnArticles(database)));
  return faults;
}

async function checkPack(database: SiyaqDatabase, pack: number): Promise<string[]> {
  const faults: string[] = [];
  const ofPack = (row: { pack: number }) => row.pack === pack;
  const entities = (await database.entities.toArray()).filter(ofPack);
  const articles = (await database.articles.toArray()).filter(ofPack);
  const statements = (await database.statements.toArray()).filter(ofPack);
  const claims = (await database.claims.toArray()).filter(ofPack);
  const shards = (await database.shards.toArray()).filter(ofPack);
  const header = (await database.packs.get(pack))?.header;
  const entityIds = new Set(entities.map(row => row.id));
  const articleIds = new Set(articles.map(row => row.id));
  const statementIds = new Set(statements.map(row => row.id));
  const leads = (from: string, to: string | undefined, ids: ReadonlySet<string>) => {
    if (to !== undefined && !ids.has(to)) faults.push(`${from} leads to ${to}, which is not there`);
  };

  for (const { id, article } of articles)
    for (const { entity } of article.mentions) leads(`article ${id}`, entity, entityIds);
  const found = new Map<string, number>();
  for (const { id, statement } of statements) {
    leads(`statement ${id}`, statement.article, articleIds);
    for (const entity of countedFor(statement)) {
      leads(`statement ${id}`, entity, entityIds);
      found.set(entity, (found.get(entity) ?? 0) + 1);
    }
  }
  for (const { id, claim } of claims) {
    leads(`claim ${id}`, claim.article, articleIds);
    leads(`claim ${id}`, claim.statement, statementIds);
    leads(`claim ${id}`, claim.about, entityIds);
  }
  for (const { id, statements: stored } of articles) {
    const actual = statements.filter(({ statement }) => statement.article === id).length;
    if (stored !== actual) faults.push(`article ${id}: ${stored} statements stored, ${actual} found`);
  }
  for (const { shard, search } of shards) {
    if (!('blocks' in search)) continue;
    const blocks = await database.blocks
      .where(':id')
      .between([pack, shard, Dexie.minKey], [pack, shard, Dexie.maxKey])
      .count();
    if (blocks !== search.blocks.length)
      faults.push(`search: row ${shard} has ${blocks} blocks of ${search.blocks.length}`);
  }
  const searched = shards.flatMap(({ search }) => search.ids);
  for (const id of searched) leads('search', id, statementIds);
  if (new Set(searched).size !== statementIds.size || searched.length !== statementIds.size)
    faults.push(`search: ${searched.length} places for ${statementIds.size} statements`);
  for (const { id, statements: stored } of entities)
    if (stored !== (found.get(id) ?? 0))
      faults.push(`entity ${id}: ${stored} statements stored, ${found.get(id) ?? 0} found`);
  const actual = {
    entities: entities.length,
    articles: articles.length,
    statements: statements.length,
    claims: claims.length,
  };
  for (const [kind, count] of Object.entries(actual)) {
    const named = header?.counts[kind as keyof typeof actual];
    if (named !== count) faults.push(`pack ${pack}: its header names ${named} ${kind}, ${count} are there`);
  }
  return faults;
}
