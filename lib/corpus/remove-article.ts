import type { RemovedArticle, SiyaqDatabase } from './database';
import { ownTables } from './own-pack';
import { takeOwnArticle } from './take-own-article';
import { writeOwnArticle } from './write-own-article';

/** How long a deleted article can be restored: a week's work is looked over at its end. */
const restorableDays = 7;
const dayMs = 86_400_000;

/**
 * Deletes one of the reader's articles: nothing of it is found any more, but it can be restored for a week, also when the
 * page that deleted it has gone. Gives whether it was there.
 */
export function removeArticle(database: SiyaqDatabase, id: string, now = new Date()): Promise<boolean> {
  return database.transaction('rw', ownTables(database), async () => {
    const own = await takeOwnArticle(database, id);
    if (own) await database.removed.put({ id, at: now.toISOString(), own });
    return own !== undefined;
  });
}

/** Restores a deleted article as it was. Gives whether it could be. */
export function restoreArticle(database: SiyaqDatabase, id: string): Promise<boolean> {
  return database.transaction('rw', ownTables(database), async () => {
    const removed = await database.removed.get(id);
    if (removed) await writeOwnArticle(database, removed.own);
    return removed !== undefined;
  });
}

/** Deletes for good what was deleted more than a week ago. */
export async function forgetRemoved(database: SiyaqDatabase, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - restorableDays * dayMs).toISOString();
  await database.removed.where('at').below(before).delete();
}

/** Deletes for good, at once, what could be restored. */
export async function forgetArticle(database: SiyaqDatabase, id: string): Promise<void> {
  await database.removed.delete(id);
}

/** What can be restored, the last deleted first. */
export async function listRemoved(database: SiyaqDatabase): Promise<RemovedArticle[]> {
  return (await database.removed.orderBy('at').toArray()).toReversed();
}

/** The moment from which a deleted article cannot be restored any more. */
export const restorableUntil = ({ at }: Pick<RemovedArticle, 'at'>): Date =>
  new Date(Date.parse(at) + restorableDays * dayMs);
