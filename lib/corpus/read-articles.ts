import { Dexie } from 'dexie';
import type { PackArticle, PackClaim, PackStatement } from '@/lib/model/pack';
import type { Saved } from '@/lib/model/saved';
import type { TextRange } from '@/lib/model/text-range';
import { activePacks } from './active-packs';
import type { SiyaqDatabase } from './database';

type ListedArticle = { article: PackArticle; statements: number; saved?: Saved };

/** An article with all that stands in it; `saved`: how one of the reader's own came here. */
export type OpenedArticle = {
  article: PackArticle;
  statements: PackStatement[];
  claims: PackClaim[];
  saved?: Saved;
};

/** All articles of the packs in use, with the number of statements in each. */
export function readArticles(database: SiyaqDatabase): Promise<ListedArticle[]> {
  return database.transaction('r', database.pointers, database.articles, async () => {
    const found = new Map<string, ListedArticle>();
    for (const pack of await activePacks(database)) {
      const rows = await database.articles
        .where(':id')
        .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
        .toArray();
      for (const { id, article, statements, saved } of rows)
        found.set(id, { article, statements, ...(saved && { saved }) });
    }
    return [...found.values()];
  });
}

/** One article with its statements and claims in text order. */
export function readArticle(database: SiyaqDatabase, id: string): Promise<OpenedArticle | undefined> {
  const { pointers, articles, statements, claims } = database;
  return database.transaction('r', pointers, articles, statements, claims, async () => {
    for (const pack of await activePacks(database)) {
      const row = await articles.get([pack, id]);
      if (!row) continue;
      const said = await statements.where('[pack+statement.article]').equals([pack, id]).toArray();
      const counted = await claims.where('[pack+claim.article]').equals([pack, id]).toArray();
      return {
        article: row.article,
        statements: said.map(({ statement }) => statement).toSorted(inTextOrder),
        claims: counted.map(({ claim }) => claim).toSorted(inTextOrder),
        ...(row.saved && { saved: row.saved }),
      };
    }
    return undefined;
  });
}

const inTextOrder = (a: TextRange, b: TextRange) => a.start - b.start || b.end - a.end;
