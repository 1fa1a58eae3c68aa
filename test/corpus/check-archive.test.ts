import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import { archiveOf } from './fresh-database';

const faults: [what: string, spoil: (database: SiyaqDatabase) => PromiseLike<unknown>, named: RegExp][] = [
  ['a lost pack', db => db.packs.clear(), /pointers: small names pack/],
  ['a lost pointer', db => db.pointers.clear(), /no pointer names/],
  [
    'a lost article',
    db =>
      db.articles
        .where(':id')
        .anyOf([[1, 'a1']])
        .delete(),
    /leads to a1/,
  ],
  ['a lost statement', db => db.statements.toCollection().limit(1).delete(), /search leads to/],
  [
    'a lost entity',
    db =>
      db.entities
        .where(':id')
        .anyOf([[1, 'isis']])
        .delete(),
    /leads to isis/,
  ],
  ['a lost claim', db => db.claims.toCollection().limit(1).delete(), /3 claims, 2 are there/],
  ['a lost search row', db => db.shards.clear(), /search: 0 places/],
  [
    'a wrong count of an entity',
    db => db.entities.toCollection().modify({ statements: 9 }),
    /entity ali: 9 statements stored/,
  ],
  [
    'a wrong count of an article',
    db => db.articles.toCollection().modify({ statements: 9 }),
    /article a1: 9 statements stored/,
  ],
];

describe('checkArchive', () => {
  it('finds nothing in an archive in order', async () => {
    expect(await checkArchive((await archiveOf()).database)).toEqual([]);
  });

  it.each(faults)('finds %s', async (_, spoil, named) => {
    const { database } = await archiveOf();
    await spoil(database);
    expect((await checkArchive(database)).join('\n')).toMatch(named);
  });
});
