import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { Entity } from '@/lib/model/entity';
import type { PackArticle, PackClaim, PackHeader, PackStatement } from '@/lib/model/pack';
import type { SearchShard } from './search-shard';

/** Every row carries the number of the pack version that it came with; numbers are never used twice. */
type OfPack = { pack: number };

export type StoredPack = OfPack & { header: PackHeader };
/** Which version of a pack is in use; what no pointer names is debris. */
export type Pointer = OfPack & { name: string };
/** `statements`: how many statements the pack holds by or about the entity. */
export type StoredEntity = OfPack & { id: string; statements: number; entity: Entity };
/** `statements`: how many statements stand in the article. */
export type StoredArticle = OfPack & { id: string; statements: number; article: PackArticle };
/**
 * `date`: the first day on which it may have been said (ISO), '' when nothing is known of it.
 * `aboutDate`: a key [pack, entity, date] for each entity that the content names or the speaker speaks for.
 */
export type StoredStatement = OfPack & {
  id: string;
  date: string;
  aboutDate: [number, string, string][];
  statement: PackStatement;
};
/** `of`: a key [pack, entity, unit] for the entity whose figure it is for the speaker that gave it and for whom it speaks. */
export type StoredClaim = OfPack & { id: string; of: [number, string, string][]; claim: PackClaim };
export type StoredShard = OfPack & { shard: number; search: SearchShard };

type RowKey = [pack: number, id: string];

export type SiyaqDatabase = Dexie & {
  packs: EntityTable<StoredPack, 'pack'>;
  pointers: EntityTable<Pointer, 'name'>;
  entities: Table<StoredEntity, RowKey>;
  articles: Table<StoredArticle, RowKey>;
  statements: Table<StoredStatement, RowKey>;
  claims: Table<StoredClaim, RowKey>;
  shards: Table<StoredShard, [pack: number, shard: number]>;
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
  return database;
}

/** The tables whose rows come with a pack, in the order in which its debris is cleared. */
export const rowTables = ['shards', 'claims', 'statements', 'articles', 'entities'] as const;
