import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { openDatabase } from '@/lib/corpus/database';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import { openArchive } from '@/lib/corpus/archive';
import type { Archive } from '@/lib/corpus/archive';
import { installPack } from '@/lib/corpus/install-pack';
import { linesOf, smallPack } from './small-pack';
import type { SmallPack } from './small-pack';

let opened = 0;

/** One more connection to a database, as another page would open it. */
export const openAgain = (name: string): SiyaqDatabase => openDatabase(name, { indexedDB, IDBKeyRange });

/** A database of its own for each test. */
export function freshDatabase(): SiyaqDatabase {
  return openAgain(`test-${opened++}`);
}

/** An archive with one pack in it. */
export async function archiveOf(pack: SmallPack = smallPack): Promise<Archive & { database: SiyaqDatabase }> {
  const database = freshDatabase();
  const installed = await installPack(database, await linesOf(pack));
  if (!installed.ok) throw new Error(installed.error);
  return { ...openArchive(database), database };
}
