import { liveQuery } from 'dexie';
import type { PackHeader } from '@/lib/model/pack';
import type { SiyaqDatabase } from './database';
import { installedVersions } from './installed-pack';

/**
 * Calls the listener with the packs in use, now and whenever they hold something else, in whichever page or worker they were
 * installed or an article was saved. Returns the function that ends it.
 */
export function watchPacks(
  database: SiyaqDatabase,
  listener: (packs: PackHeader[]) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let known: string | undefined;
  const tell = ({ packs, versions }: { packs: PackHeader[]; versions: string }): void => {
    // An installation and the clearing after it touch the tables many times.
    if (versions === known) return;
    known = versions;
    listener(packs);
  };
  const subscription = liveQuery(() => installedVersions(database)).subscribe({
    next: tell,
    error: onFailure,
  });
  // A live query says nothing at all of a database that cannot be opened, nor where there is no IndexedDB.
  installedVersions(database).then(installed => !subscription.closed && tell(installed), onFailure);
  return () => subscription.unsubscribe();
}
