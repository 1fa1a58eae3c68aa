import type { PackHeader } from '@/lib/model/pack';
import type { SiyaqDatabase } from './database';

/** The headers of the packs in use, by name. */
export async function installedPacks(database: SiyaqDatabase): Promise<PackHeader[]> {
  return database.transaction('r', database.pointers, database.packs, async () => {
    const pointers = await database.pointers.orderBy('name').toArray();
    const stored = await database.packs.bulkGet(pointers.map(pointer => pointer.pack));
    return stored.flatMap(pack => (pack ? [pack.header] : []));
  });
}
