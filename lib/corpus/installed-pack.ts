import type { PackHeader } from '@/lib/model/pack';
import { activePointers, versionsOf } from './active-packs';
import type { SiyaqDatabase } from './database';

/** The headers of the packs in use, by name, the reader's own last. */
export async function installedPacks(database: SiyaqDatabase): Promise<PackHeader[]> {
  return (await installedVersions(database)).packs;
}

/** The same with a word for all versions together, which changes with whatever they hold. */
export function installedVersions(
  database: SiyaqDatabase,
): Promise<{ packs: PackHeader[]; versions: string }> {
  return database.transaction('r', database.pointers, database.packs, async () => {
    const pointers = await activePointers(database);
    const stored = await database.packs.bulkGet(pointers.map(pointer => pointer.pack));
    return { packs: stored.flatMap(pack => (pack ? [pack.header] : [])), versions: versionsOf(pointers) };
  });
}
