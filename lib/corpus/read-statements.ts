import type { StatementEntry } from '@/lib/model/context';
import type { SiyaqDatabase, StoredStatement } from './database';
import { newestRowsOf, rowsOf } from './rows-of';
import { inOrderOfTime, listRows, reading, showRows } from './show-rows';
import type { ArchivedStatement } from './show-rows';

/** What lists and timelines need to know of all statements by or about an entity, newest first. */
export function listStatementsOf(database: SiyaqDatabase, entity: string): Promise<StatementEntry[]> {
  return reading(database, async packs =>
    listRows(database, inOrderOfTime(await rowsOf(database, packs, entity))),
  );
}

/** The newest statements by or about an entity. */
export function readNewestOf(
  database: SiyaqDatabase,
  entity: string,
  limit: number,
): Promise<ArchivedStatement[]> {
  return reading(database, async (packs, names) => {
    const rows = inOrderOfTime(await newestRowsOf(database, packs, entity, limit));
    return showRows(database, rows.slice(0, limit), names);
  });
}

/** The statements of these ids, in the order of the ids; those that are gone are left out. */
export function readStatements(
  database: SiyaqDatabase,
  ids: readonly string[],
): Promise<ArchivedStatement[]> {
  return reading(database, async (packs, names) => {
    const found = await rowsWithIds(database, packs, ids);
    return showRows(
      database,
      ids.flatMap(id => found.get(id) ?? []),
      names,
    );
  });
}

/** The rows of these ids, of several packs that have one the first's. */
export async function rowsWithIds(
  { statements }: SiyaqDatabase,
  packs: readonly number[],
  ids: readonly string[],
): Promise<Map<string, StoredStatement>> {
  const found = new Map<string, StoredStatement>();
  for (const pack of packs.toReversed()) {
    const rows = await statements.bulkGet(ids.map(id => [pack, id]));
    for (const row of rows) if (row) found.set(row.id, row);
  }
  return found;
}
