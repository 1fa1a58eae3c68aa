import { Dexie } from 'dexie';
import type { SiyaqDatabase } from './database';
import { rowTables } from './database';

/** Rows deleted in one transaction: short enough that readers do not wait for it. */
const rowsPerTransaction = 1_000;

/**
 * Deletes everything that no pointer names: versions that were replaced, and what dead imports left behind.
 * Only for the holder of the archive's lock, since a running import is not yet named by a pointer either.
 */
export async function clearDebris(database: SiyaqDatabase): Promise<void> {
  // Both in one transaction: the reader's own pack may begin between them.
  const [all, inUse] = await database.transaction('r', database.packs, database.pointers, async () => [
    await database.packs.toCollection().primaryKeys(),
    new Set((await database.pointers.toArray()).map(pointer => pointer.pack)),
  ]);
  for (const pack of all.filter(number => !inUse.has(number))) await clearPack(database, pack);
}

/** The row in `packs` goes last: while a row of a version is left, so is the number that finds it. */
async function clearPack(database: SiyaqDatabase, pack: number): Promise<void> {
  for (const name of rowTables) {
    const table = database.table(name);
    for (let deleted = rowsPerTransaction; deleted === rowsPerTransaction;) {
      deleted = await table
        .where(':id')
        .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
        .limit(rowsPerTransaction)
        .delete();
    }
  }
  await database.packs.delete(pack);
}
