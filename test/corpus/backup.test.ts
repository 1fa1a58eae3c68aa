import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import { eraseArchive } from '@/lib/corpus/erase-archive';
import { installPack } from '@/lib/corpus/install-pack';
import { openArchive } from '@/lib/corpus/archive';
import { restoreBackup } from '@/lib/corpus/read-backup';
import { saveArticle } from '@/lib/corpus/save-article';
import { writeBackup } from '@/lib/corpus/write-backup';
import { archiveOf, freshDatabase } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';
import { entity, linesOf, smallPack } from './small-pack';

const extras = { settings: { quietSites: ['a.example'] }, bundled: 'small' };
const backupOf = (database: SiyaqDatabase): Promise<string[]> =>
  Array.fromAsync(writeBackup(database, extras));
const restore = (database: SiyaqDatabase, lines: readonly string[]) =>
  restoreBackup(database, async function* () {
    yield* lines;
  });

/** An archive with the bundled pack, two more, and all articles of the reader's. */
async function fullArchive(): Promise<SiyaqDatabase> {
  const { database, ...archive } = await archiveOf();
  const more = { ...smallPack, entities: [...smallPack.entities, entity('valley', 'مجلس السهل')] };
  for (const name of ['alpha', 'beta']) await installPack(database, await linesOf(more, { name }));
  for (const read of readArticles) await saveArticle(database, await ownArticle(archive, read));
  return database;
}

const idsIn = async (database: SiyaqDatabase) => ({
  articles: (await database.articles.toArray()).map(({ id }) => id).toSorted(),
  statements: (await database.statements.toArray()).map(({ id }) => id).toSorted(),
  claims: (await database.claims.toArray()).map(({ id }) => id).toSorted(),
});

describe('a backup', () => {
  it('restores an erased archive to the same, byte-equal on a second backup', async () => {
    const database = await fullArchive();
    const lines = await backupOf(database);
    const before = await idsIn(database);
    await eraseArchive(database);
    await installPack(database, await linesOf(smallPack));
    expect(await restore(database, lines)).toEqual({
      ok: true,
      value: { articles: readArticles.length, packs: 2, settings: extras.settings },
    });
    expect(await checkArchive(database)).toEqual([]);
    expect(await idsIn(database)).toEqual(before);
    expect(await backupOf(database)).toEqual(lines);
  });

  it('does not hold the pack that comes with Siyaq', async () => {
    const { database } = await archiveOf();
    expect(await backupOf(database)).toHaveLength(2);
  });

  it('leaves what is there as it is, and brings what is missing', async () => {
    const database = await fullArchive();
    const lines = await backupOf(database);
    expect(await restore(database, lines)).toMatchObject({ ok: true, value: { articles: 0, packs: 0 } });
    const other = freshDatabase();
    const archive = openArchive(other);
    await saveArticle(other, await ownArticle(archive, readArticles[0]!, '2025-01-01T00:00:00.000Z'));
    expect(await restore(other, lines)).toMatchObject({
      ok: true,
      value: { articles: readArticles.length - 1 },
    });
    expect((await archive.articles()).find(({ saved }) => saved?.at.startsWith('2025'))).toBeDefined();
    expect(await checkArchive(other)).toEqual([]);
  });

  it.each([
    ['a letter is another', (lines: string[]) => lines.map(line => line.replace('مجلس', 'مجنس')), /SHA-256/],
    ['its end is missing', (lines: string[]) => lines.slice(0, -1), /SHA-256/],
    ['it is a pack', async () => linesOf(smallPack), /no backup of Siyaq/],
    [
      'its format is newer',
      (lines: string[]) => [lines[0]!.replace('"format":1', '"format":2'), ...lines.slice(1)],
      /format 2.*Update/,
    ],
    ['it is empty', () => [], /empty/],
    ['it is no JSON', () => ['<html>'], /no backup of Siyaq/],
    ['a row is of no kind', (lines: string[]) => [lines[0]!, '{"row":"own"}', ...lines.slice(2)], /line 2, /],
  ])('is refused where %s, and nothing is changed', async (_, change, error) => {
    const lines = await backupOf(await fullArchive());
    const database = freshDatabase();
    expect(await restore(database, await change(lines))).toEqual({
      ok: false,
      error: expect.stringMatching(error) as string,
    });
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });
});
