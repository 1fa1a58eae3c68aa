import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { checkArchive } from '@/lib/corpus/check-archive';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import { saveArticle } from '@/lib/corpus/save-article';
import { searchArchive } from '@/lib/corpus/search-archive';
import { archiveOf, freshDatabase, openAgain } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';

/** The tables of a database as a version of before had them. */
const tablesOf = {
  2: {
    packs: '++pack',
    pointers: 'name',
    entities: '[pack+id]',
    articles:
      '[pack+id], [pack+article.address], *places, [pack+article.outlet], [pack+article.published.from], [pack+article.published.to]',
    statements: '[pack+id], [pack+statement.speaker.entity+date], *aboutDate, [pack+statement.article]',
    claims: '[pack+id], *of, [pack+claim.article]',
    shards: '[pack+shard]',
    removed: 'id, at',
  },
} as const;

/** Writes what an archive holds into a database of version 2, in which articles had no marks of their text. */
const asVersion2 = async (from: SiyaqDatabase): Promise<string> => {
  const { name } = freshDatabase();
  const old = new Dexie(name, { indexedDB, IDBKeyRange });
  old.version(2).stores(tablesOf[2]);
  await old.open();
  for (const table of Object.keys(tablesOf[2])) {
    // eslint-disable-next-line no-await-in-loop -- A table after the other.
    const rows: { marks?: unknown }[] = await from.table(table).toArray();
    for (const row of rows) delete row.marks;
    // eslint-disable-next-line no-await-in-loop -- A table after the other.
    await old.table(table).bulkAdd(rows);
  }
  old.close();
  return name;
};

describe('a database of version 2', () => {
  it('is brought up to date with all that it holds, the articles of the reader too', async () => {
    const { database, ...archive } = await archiveOf();
    await saveArticle(database, await ownArticle(archive, readArticles[0]!));
    const name = await asVersion2(database);
    const upgraded = openAgain(name);
    await upgraded.open();
    expect(upgraded.verno).toBe(5);
    expect(await checkArchive(upgraded)).toEqual([]);
    const [before, after] = [openArchive(database), openArchive(upgraded)];
    expect(await after.articles()).toEqual(await before.articles());
    expect((await searchArchive(after, 'متفجرة')).statements).toEqual(
      (await searchArchive(before, 'متفجرة')).statements,
    );
  });

  it('then knows on a page the articles that it held before', async () => {
    const { database, ...archive } = await archiveOf();
    await saveArticle(database, await ownArticle(archive, readArticles[0]!));
    const upgraded = openAgain(await asVersion2(database));
    const [{ article } = { article: undefined }] = (await openArchive(database).articles()).filter(
      ({ saved }) => saved,
    );
    const page = article!.text.split('\n');
    expect(await openArchive(upgraded).articlesOn(page)).toEqual([article!.id]);
  });
});
