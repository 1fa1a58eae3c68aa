import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { installPack } from '@/lib/corpus/install-pack';
import { watchPacks } from '@/lib/corpus/watch-packs';
import { freshDatabase, openAgain } from './fresh-database';
import { entity, linesOf, smallPack, type SmallPack } from './small-pack';

const newer: SmallPack = { ...smallPack, entities: [...smallPack.entities, entity('new', 'جهة جديدة')] };

const settled = () => new Promise<void>(resolve => setTimeout(resolve, 50));

describe('watchPacks', () => {
  // Live queries take IndexedDB from here alone.
  beforeEach(() => void Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange }));

  it('tells of the packs in use at once, and when another connection has installed others', async () => {
    const database = freshDatabase();
    const seen: number[] = [];
    const unwatch = watchPacks(
      database,
      packs => seen.push(packs[0]?.counts.entities ?? 0),
      error => expect.unreachable(String(error)),
    );
    await settled();
    expect(seen).toEqual([0]);
    const other = openAgain(database.name);
    await installPack(other, await linesOf(smallPack));
    await settled();
    await installPack(other, await linesOf(smallPack));
    await installPack(other, await linesOf(newer));
    await settled();
    unwatch();
    await installPack(other, await linesOf(smallPack));
    await settled();
    expect(seen).toEqual([0, smallPack.entities.length, newer.entities.length]);
  });

  it('tells of a database that cannot be read', async () => {
    const database = freshDatabase();
    database.close();
    const failures: unknown[] = [];
    const unwatch = watchPacks(
      database,
      () => expect.unreachable('there is nothing to read'),
      error => failures.push(error),
    );
    await settled();
    unwatch();
    expect(failures).toHaveLength(1);
  });
});
