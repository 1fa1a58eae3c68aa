import { openArchive, type Archive } from '@/lib/corpus/archive';
import { openDatabase } from '@/lib/corpus/database';
import { installPack } from '@/lib/corpus/install-pack';
import { installedPacks } from '@/lib/corpus/installed-pack';
import { readLines } from '@/lib/corpus/read-lines';
import { buildMatcher, type Matcher } from '@/lib/entities/matcher';
import { readOwnFile } from '@/lib/extension/watch-browser';

const bundledPack = '/bundled.pack.ndjson';

/** The names of the archive, ready for finding them in a text. */
export type Names = { matcher: Matcher; isCore: (entity: string) => boolean };

export type BundledArchive = {
  /** The archive with a pack in it: the bundled one is installed first where there is none. */
  open: () => Promise<Archive>;
  names: () => Promise<Names>;
  /** Installs the bundled pack beside an older one; the same version again changes nothing. */
  update: () => Promise<void>;
};

/** The archive as the background has it: opened, filled and its names read at the first need, once for all who ask. */
export function createBundledArchive(): BundledArchive {
  const database = openDatabase();
  const archive = openArchive(database);
  let installing: Promise<void> | undefined;
  let ready: Promise<void> | undefined;
  let names: Promise<Names> | undefined;

  const install = async (): Promise<void> => {
    const result = await installPack(database, readLines(await readOwnFile(bundledPack)));
    if (!result.ok) throw new Error(result.error);
    names = undefined;
  };
  const update = (): Promise<void> => (installing ??= install().finally(() => (installing = undefined)));
  const fill = async (): Promise<void> => {
    await installing;
    if ((await installedPacks(database)).length === 0) await update();
  };
  const open = async (): Promise<Archive> => {
    // What failed is tried again by whoever asks next.
    ready ??= fill().catch(error => {
      ready = undefined;
      throw error;
    });
    await ready;
    return archive;
  };
  const readNames = async (): Promise<Names> => {
    const entities = await (await open()).entities();
    const core = new Set(entities.filter(entity => entity.core).map(({ id }) => id));
    return { matcher: buildMatcher(entities), isCore: entity => core.has(entity) };
  };

  return {
    open,
    update,
    names: () =>
      (names ??= readNames().catch(error => {
        names = undefined;
        throw error;
      })),
  };
}
