import type { SiyaqDatabase } from './database';
import type { Locks } from './exclusively';
import { installPack } from './install-pack';
import { installedPacks } from './installed-pack';
import { ownPackName } from './own-pack';
import { readLines } from './read-lines';

/** The pack that comes with the extension, as one page or worker sees to it. */
export type BundledPack = {
  /** Installs it where the archive holds no pack but the reader's own; who comes while another installs waits for that. */
  fill: () => Promise<void>;
  /** Installs it beside an older version; the same version again changes nothing. */
  update: () => Promise<void>;
};

/** Sees to it that the bundled pack is installed; nothing is read before it is asked for, and what failed is tried again. */
export function keepBundledPack(
  database: SiyaqDatabase,
  readPack: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
  locks?: Locks,
): BundledPack {
  let updating: Promise<void> | undefined;

  const install = async (): Promise<void> => {
    const result = await installPack(database, readLines(await readPack()), locks);
    if (!result.ok) throw new Error(result.error);
  };
  const update = (): Promise<void> => (updating ??= install().finally(() => (updating = undefined)));

  return {
    update,
    fill: async () => {
      const packs = await installedPacks(database);
      if (packs.every(({ name }) => name === ownPackName)) await update();
    },
  };
}
