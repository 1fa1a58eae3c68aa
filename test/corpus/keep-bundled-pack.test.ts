import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import type { Locks } from '@/lib/corpus/exclusively';
import { installPack } from '@/lib/corpus/install-pack';
import { installedPacks } from '@/lib/corpus/installed-pack';
import { keepBundledPack } from '@/lib/corpus/keep-bundled-pack';
import { archiveOf, freshDatabase, openAgain } from './fresh-database';
import { entity, linesOf, smallPack, type SmallPack } from './small-pack';

const newer: SmallPack = { ...smallPack, entities: [...smallPack.entities, entity('new', 'جهة جديدة')] };

/** The extension's file; the first `failures` readings of it fail. `counter`: how often it was read. */
const fileOf = (pack: SmallPack, failures = 0) => {
  const counter = { read: 0 };
  const readPack = async () => {
    if (++counter.read <= failures) throw new Error('no file');
    return new Blob([(await linesOf(pack)).map(line => `${line}\n`).join('')]).stream();
  };
  return { readPack, counter };
};

const settled = () => new Promise<void>(resolve => setTimeout(resolve, 50));

describe('keepBundledPack', () => {
  it('fills an empty archive, and leaves one with a pack in it alone', async () => {
    const database = freshDatabase();
    const { readPack, counter } = fileOf(smallPack);
    const pack = keepBundledPack(database, readPack);
    await pack.fill();
    await pack.fill();
    expect(await checkArchive(database)).toEqual([]);
    expect(await installedPacks(database)).toHaveLength(1);
    expect(counter.read).toBe(1);
  });

  it('installs once for all who ask at the same time', async () => {
    const database = freshDatabase();
    const { readPack, counter } = fileOf(smallPack);
    const pack = keepBundledPack(database, readPack);
    await Promise.all([pack.fill(), pack.update(), pack.fill()]);
    expect(counter.read).toBe(1);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('waits its turn where another page installs, and changes nothing then', async () => {
    const database = freshDatabase();
    const other = openAgain(database.name);
    await Promise.all([
      keepBundledPack(database, fileOf(smallPack).readPack).fill(),
      keepBundledPack(other, fileOf(smallPack).readPack).fill(),
    ]);
    expect(await checkArchive(database)).toEqual([]);
    expect(await database.packs.count()).toBe(1);
  });

  it('takes up what a worker left that died while it installed', async () => {
    const database = freshDatabase();
    const lines = await linesOf(smallPack);
    // Nobody holds the lock of a dead worker.
    const noLock: Locks = { request: (_, work) => work() };
    void installPack(
      database,
      (async function* () {
        yield* lines.slice(0, 4);
        await new Promise(() => {});
      })(),
      noLock,
    );
    await settled();
    expect(await installedPacks(database)).toEqual([]);
    await keepBundledPack(openAgain(database.name), fileOf(smallPack).readPack, noLock).fill();
    expect(await checkArchive(database)).toEqual([]);
  });

  it('says why it failed, and tries again when it is asked again', async () => {
    const database = freshDatabase();
    const pack = keepBundledPack(database, fileOf(smallPack, 1).readPack);
    await expect(pack.fill()).rejects.toThrow('no file');
    await pack.fill();
    expect(await installedPacks(database)).toHaveLength(1);
  });

  it('replaces an older version when it is to update', async () => {
    const { database } = await archiveOf();
    await keepBundledPack(database, fileOf(newer).readPack).update();
    expect(await installedPacks(database)).toMatchObject([{ counts: { entities: newer.entities.length } }]);
    expect(await checkArchive(database)).toEqual([]);
  });
});
