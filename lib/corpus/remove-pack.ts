import { clearDebris } from './clear-debris';
import type { SiyaqDatabase } from './database';
import { exclusively } from './exclusively';
import type { Locks } from './exclusively';
import { ownPackName } from './own-pack';

/**
 * Removes a pack and all that came with it; what the reader saved stays, with the names that it needs. Out of use at
 * once, whatever becomes of the clearing after it. Gives whether it was there.
 */
export async function removePack(database: SiyaqDatabase, name: string, locks?: Locks): Promise<boolean> {
  if (name === ownPackName) throw new Error(`removePack: "${ownPackName}" is no pack that was installed`);
  return exclusively(
    `${database.name}:packs`,
    async () => {
      const isThere = (await database.pointers.get(name)) !== undefined;
      await database.pointers.delete(name);
      // What stays is found by the next installation.
      await clearDebris(database).catch(() => undefined);
      return isThere;
    },
    locks,
  );
}
