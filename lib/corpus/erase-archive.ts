import type { SiyaqDatabase } from './database';
import { exclusively } from './exclusively';
import type { Locks } from './exclusively';

/**
 * Empties every table at once: all packs, the reader's articles, what could be restored. Waits for an import that is
 * under way. The tables themselves stay, so that every open page hears of it; numbers of packs are not used again.
 */
export function eraseArchive(database: SiyaqDatabase, locks?: Locks): Promise<void> {
  return exclusively(
    `${database.name}:packs`,
    () =>
      database.transaction('rw', database.tables, async () => {
        for (const table of database.tables) await table.clear();
      }),
    locks,
  );
}
