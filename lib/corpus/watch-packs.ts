import { liveQuery } from 'dexie';
import type { PackHeader } from '@/lib/model/pack';
import type { SiyaqDatabase } from './database';
import { installedPacks } from './installed-pack';

/**
 * Calls the listener with the packs in use, now and whenever other versions are in use, in whichever page or worker they
 * were installed. Returns the function that ends it.
 */
export function watchPacks(
  database: SiyaqDatabase,
  listener: (packs: PackHeader[]) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let known: string | undefined;
  const tell = (packs: PackHeader[]): void => {
    // An installation and the clearing after it touch the tables many times.
    const versions = packs.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n');
    if (versions === known) return;
    known = versions;
    listener(packs);
  };
  const subscription = liveQuery(() => installedPacks(database)).subscribe({ next: tell, error: onFailure });
  // A live query says nothing at all of a database that cannot be opened, nor where there is no IndexedDB.
  installedPacks(database).then(packs => !subscription.closed && tell(packs), onFailure);
  return () => subscription.unsubscribe();
}
