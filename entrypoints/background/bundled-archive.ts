import { openArchive, type Archive } from '@/lib/corpus/archive';
import { openDatabase } from '@/lib/corpus/database';
import { keepBundledPack } from '@/lib/corpus/keep-bundled-pack';
import { readBundledPack } from '@/lib/extension/read-bundled-pack';

/** The archive as the background has it, once for all who ask. */
export type BundledArchive = {
  /** The archive with a pack in it: where there is none, the bundled one is installed first. */
  open: () => Promise<Archive>;
  /** Installs the bundled pack beside an older one; the same version again changes nothing. */
  update: () => Promise<void>;
};

/** Opens the reader's database; nothing is read or installed before it is asked for. */
export function createBundledArchive(): BundledArchive {
  const database = openDatabase();
  const archive = openArchive(database);
  const pack = keepBundledPack(database, readBundledPack);
  let checking: Promise<void> | undefined;
  return {
    update: pack.update,
    open: async () => {
      await pack.fill();
      // A worker that died while it installed a newer version left the older one in use: the next one sees to it, once.
      checking ??= pack.update().catch(console.error);
      return archive;
    },
  };
}
