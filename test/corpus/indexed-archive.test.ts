import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { checkArchive } from '@/lib/corpus/check-archive';
import { importRows } from '@/lib/corpus/import-rows';
import { parseHeader, parseRow } from '@/lib/corpus/parse-pack-row';
import { searchArchive } from '@/lib/corpus/search-archive';
import { archiveOf, freshDatabase } from './fresh-database';
import { linesOf, smallPack } from './small-pack';

/** The small pack, installed as if it had so many statements that most of their words lie in blocks. */
const indexedArchive = async () => {
  const database = freshDatabase();
  const [first, ...rest] = await linesOf(smallPack);
  const header = parseHeader(first!);
  if (!header.ok) throw new Error(header.error);
  const pack = await database.packs.add({ header: header.value });
  const rows = importRows(database, pack, { scanned: 1, indexed: 3 });
  for (const [index, line] of rest.entries()) {
    const row = parseRow(line, index + 2);
    if (!row.ok) throw new Error(row.error);
    // eslint-disable-next-line no-await-in-loop -- Rows come one after another.
    await rows.add(row.value, index + 2);
  }
  await rows.finish();
  await database.pointers.put({ name: header.value.name, pack });
  return { ...openArchive(database), database };
};

describe('an archive whose words lie in blocks', async () => {
  const indexed = await indexedArchive();
  const scanned = await archiveOf();

  it('has them there', async () => {
    expect(await indexed.database.blocks.count()).toBeGreaterThan(1);
    expect(await scanned.database.blocks.count()).toBe(0);
    expect(await checkArchive(indexed.database)).toEqual([]);
  });

  it.each([
    'متفجرة',
    'الغام',
    'متف',
    'ا',
    'ال',
    'علي تمي',
    'temi سياسي',
    'عن:ألغام',
    'متحدث:تمي سياسي',
    'نوع:رسمي "مادة متفجرة" ألف',
    'من:2022',
    'قغثصض',
  ])('answers %s like one that is scanned', async query => {
    const [one, other] = await Promise.all([searchArchive(indexed, query), searchArchive(scanned, query)]);
    const read = ({ statements, ...rest }: typeof one) => ({
      ...rest,
      statements: statements
        .map(({ id, matches }) => ({ id, matches }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(read(one)).toEqual(read(other));
  });

  it('misses blocks that are lost', async () => {
    const { database } = await indexedArchive();
    await database.blocks.limit(1).delete();
    expect((await checkArchive(database)).join('\n')).toMatch(/search: row \d has \d blocks of \d/);
  });
});
