import type { Saved } from '@/lib/model/saved';
import { activePacks } from './active-packs';
import type { SiyaqDatabase } from './database';
import type { OwnArticle } from './own-article';
import { ownTables } from './own-pack';
import { takeOwnArticle } from './take-own-article';
import { writeOwnArticle } from './write-own-article';

/** What became of an article: `there`: the same text was in the archive already, since `saved` if the reader saved it. */
export type Saving = { status: 'saved' } | { status: 'there'; saved?: Saved };

/** Stores an article among the reader's own, whole or not at all; the same text again changes nothing. */
export function saveArticle(database: SiyaqDatabase, own: OwnArticle): Promise<Saving> {
  return database.transaction('rw', ownTables(database), async (): Promise<Saving> => {
    const keys = (await activePacks(database)).map((pack): [number, string] => [pack, own.article.id]);
    const found = (await database.articles.bulkGet(keys)).find(row => row !== undefined);
    if (found) return { status: 'there', ...(found.saved && { saved: found.saved }) };
    await writeOwnArticle(database, own);
    return { status: 'saved' };
  });
}

/** Takes back what was just saved, as if it had not been. Gives whether it was there. */
export function undoSaving(database: SiyaqDatabase, id: string): Promise<boolean> {
  return database.transaction(
    'rw',
    ownTables(database),
    async () => (await takeOwnArticle(database, id)) !== undefined,
  );
}
