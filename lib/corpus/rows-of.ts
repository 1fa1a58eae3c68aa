import { Dexie } from 'dexie';
import type { Collection } from 'dexie';
import type { SiyaqDatabase, StoredStatement } from './database';

const speakerIndex = '[pack+statement.speaker.entity+date]';
/** Both ways in which a statement can be an entity's: it is by it, or about it or said for it. */
const indexes = [speakerIndex, 'aboutDate'] as const;

/** The rows of all statements by or about an entity, of each index from the oldest to the newest; some stand in both. */
export async function rowsOf(
  database: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
): Promise<StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const found of collectionsOf(database, packs, entity)) rows.push(...(await found.toArray()));
  return rows;
}

/** The newest rows by or about an entity: up to `limit` of each pack and index. */
export async function newestRowsOf(
  database: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
  limit: number,
): Promise<StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const found of collectionsOf(database, packs, entity))
    // eslint-disable-next-line unicorn/no-array-reverse -- A collection of the database, not an array.
    rows.push(...(await found.reverse().limit(limit).toArray()));
  return rows;
}

/** What each index has for an entity in each pack, oldest first. */
function* collectionsOf(
  { statements }: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
): Generator<Collection<StoredStatement>> {
  for (const pack of packs)
    for (const index of indexes)
      yield statements.where(index).between([pack, entity, Dexie.minKey], [pack, entity, Dexie.maxKey]);
}

/** Up to `limit` rows of what an entity said in each year. */
export async function rowsOfYears(
  { statements }: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
  limit: number,
): Promise<StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const pack of packs) {
    const said = () =>
      statements.where(speakerIndex).between([pack, entity, '0'], [pack, entity, Dexie.maxKey]);
    const [first, last] = [await said().first(), await said().last()];
    if (!first || !last) continue;
    for (let year = yearOf(first); year <= yearOf(last); year++)
      rows.push(
        ...(await statements
          .where(speakerIndex)
          .between([pack, entity, String(year)], [pack, entity, String(year + 1)])
          .limit(limit)
          .toArray()),
      );
  }
  return rows;
}

const yearOf = ({ date }: StoredStatement) => Number(date.slice(0, 4));
