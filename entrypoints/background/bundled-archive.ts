import { openArchive, type Archive } from '@/lib/corpus/archive';
import { openDatabase } from '@/lib/corpus/database';
import { installPack } from '@/lib/corpus/install-pack';
import { installedPacks } from '@/lib/corpus/installed-pack';
import { readLines } from '@/lib/corpus/read-lines';
import { readOwnFile } from '@/lib/extension/read-own-file';

const bundledPack = '/bundled.pack.ndjson';

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
  let updating: Promise<void> | undefined;
  let filling: Promise<void> | undefined;

  const install = async (): Promise<void> => {
    const result = await installPack(database, readLines(await readOwnFile(bundledPack)));
    if (!result.ok) throw new Error(result.error);
  };
  const update = (): Promise<void> => (updating ??= install().finally(() => (updating = undefined)));
  const fill = async (): Promise<void> => {
    if ((await installedPacks(database)).length === 0) await update();
  };

  return {
    update,
    open: async () => {
      // What failed is tried again by whoever asks next.
      filling ??= fill().catch(error => {
        filling = undefined;
        throw error;
      });
      await filling;
      return archive;
    },
  };
}
