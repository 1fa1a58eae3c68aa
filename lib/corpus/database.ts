import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { Published } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import type { PackArticle, PackClaim, PackHeader, PackStatement } from '@/lib/model/pack';
import type { Saved } from '@/lib/model/saved';
import type { StagedArticle } from '@/lib/model/staged';
import type { OwnArticle } from './own-article';
import type { IndexedShard, SearchShard } from './search-shard';
import type { TermBlock } from './term-blocks';
import { lookUpKeys } from './text-print';

/** Every row carries the number of the pack version that it came with; numbers are never used twice. */
type OfPack = { pack: number };

export type StoredPack = OfPack & { header: PackHeader };
/**
 * Which version of a pack is in use; what no pointer names is debris. `revision`: counts the changes of the reader's own
 * pack, which grows in place.
 */
export type Pointer = OfPack & { name: string; revision?: number };
/**
 * `statements`: how many statements the pack holds by or about the entity. `uses`: in the reader's own pack, how many
 * articles name the entity; it goes with the last of them.
 */
export type StoredEntity = OfPack & { id: string; statements: number; uses?: number; entity: Entity };
/**
 * `statements`: how many statements stand in the article. `marks`: hashes of some of its rows of words, by which a page
 * that shows it is known. Of the reader's own articles alone: `saved`, how it came here;
 * `places`: a key [pack, address] for each address that it stands at; `shard`: the number of its row of search.
 */
export type StoredArticle = OfPack & {
  id: string;
  statements: number;
  article: PackArticle;
  saved?: Saved;
  places?: [number, string][];
  shard?: number;
  marks?: number[];
};
/**
 * `date`: the first day on which it may have been said (ISO), '' when nothing is known of it.
 * `aboutDate`: a key [pack, entity, date] for each entity that the content names or the speaker speaks for.
 * `published`: that of its article, so that lists of statements read no article; null where the article has none, absent
 * from rows of before.
 */
export type StoredStatement = OfPack & {
  id: string;
  date: string;
  aboutDate: [number, string, string][];
  published?: Published | null;
  statement: PackStatement;
};
/** `of`: a key [pack, entity, unit] for the entity whose figure it is for the speaker that gave it and for whom it speaks. */
export type StoredClaim = OfPack & { id: string; of: [number, string, string][]; claim: PackClaim };
export type StoredShard = OfPack & { shard: number; search: SearchShard | IndexedShard };
export type StoredBlock = OfPack & { shard: number; block: number } & TermBlock;
/** An article of the reader's files that waits to be imported, or was refused. */
export type StoredStaged = StagedArticle & { id: number };
/** An article that the reader deleted (`at`, ISO), whole, until it can be restored no more. */
export type RemovedArticle = { id: string; at: string; own: OwnArticle };

type RowKey = [pack: number, id: string];

export type SiyaqDatabase = Dexie & {
  packs: EntityTable<StoredPack, 'pack'>;
  pointers: EntityTable<Pointer, 'name'>;
  entities: Table<StoredEntity, RowKey>;
  articles: Table<StoredArticle, RowKey>;
  statements: Table<StoredStatement, RowKey>;
  claims: Table<StoredClaim, RowKey>;
  shards: Table<StoredShard, [pack: number, shard: number]>;
  blocks: Table<StoredBlock, [pack: number, shard: number, block: number]>;
  removed: EntityTable<RemovedArticle, 'id'>;
  staged: EntityTable<StoredStaged, 'id'>;
};

/** IndexedDB of the page or worker. */
type Engine = Pick<typeof globalThis, 'indexedDB' | 'IDBKeyRange'>;

/** Opens the reader's database; popup, panel, archive page and worker each open their own connection. */
export function openDatabase(name = 'siyaq', { indexedDB, IDBKeyRange }: Engine = globalThis): SiyaqDatabase {
  // Dexie's cache would keep copies of result sets that are read once.
  const database = new Dexie(name, { cache: 'disabled', indexedDB, IDBKeyRange }) as SiyaqDatabase;
  database.version(1).stores({
    packs: '++pack',
    pointers: 'name',
    entities: '[pack+id]',
    articles: '[pack+id], [pack+article.address]',
    statements: '[pack+id], [pack+statement.speaker.entity+date], *aboutDate, [pack+statement.article]',
    claims: '[pack+id], *of, [pack+claim.article]',
    shards: '[pack+shard]',
  });
  // The reader's own articles.
  database.version(2).stores({
    articles:
      '[pack+id], [pack+article.address], *places, [pack+article.outlet], [pack+article.published.from], [pack+article.published.to]',
    removed: 'id, at',
  });
  // By the text of a page to the article that it shows; articles of before are marked once.
  database
    .version(3)
    .stores({
      articles:
        '[pack+id], [pack+article.address], *places, [pack+article.outlet], [pack+article.published.from], [pack+article.published.to], *marks',
    })
    .upgrade(transaction =>
      transaction
        .table<StoredArticle>('articles')
        .toCollection()
        .modify(row => {
          row.marks = lookUpKeys(row.article.text);
        }),
    );
  // The words of large packs; what was installed before is scanned as it was.
  database.version(4).stores({ blocks: '[pack+shard+block]' });
  // What is to be imported.
  database.version(5).stores({ staged: '++id, refusal.why' });
  return database;
}

/** The tables whose rows come with a pack, in the order in which its debris is cleared. */
export const rowTables = ['shards', 'blocks', 'claims', 'statements', 'articles', 'entities'] as const;
