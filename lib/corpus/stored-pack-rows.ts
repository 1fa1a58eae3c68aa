import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { PackRow } from '@/lib/model/pack';
import type { SiyaqDatabase } from './database';
import { inOrder, placeOf } from './row-place';
import type { BodyRow } from './row-place';

/** Rows read at a time: an archive may be larger than memory. */
const rowsPerPage = 500;

/** The rows of one version of a pack as its file has them, in the order of `placeOf`. */
export async function* storedPackRows(database: SiyaqDatabase, pack: number): AsyncGenerator<BodyRow> {
  for await (const { entity } of inPages(database.entities, pack)) yield { row: 'entity', ...entity };
  for await (const { article } of inPages(database.articles, pack)) yield { row: 'article', ...article };
  for await (const { id } of inPages(database.articles, pack)) {
    const rows = await database.statements.where('[pack+statement.article]').equals([pack, id]).toArray();
    yield* inPlace(rows.map(({ statement }) => ({ row: 'statement', ...statement })));
  }
  for await (const { id } of inPages(database.articles, pack)) {
    const rows = await database.claims.where('[pack+claim.article]').equals([pack, id]).toArray();
    yield* inPlace(rows.map(({ claim }) => ({ row: 'claim', ...claim })));
  }
}

export const inPlace = <R extends Exclude<PackRow, { row: 'pack' }>>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)));

/** All rows of a pack in a table, by id, read page by page: none is kept longer than it is looked at. */
export async function* inPages<T extends { id: string }>(
  table: Table<T, [number, string]>,
  pack: number,
): AsyncGenerator<T> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const page = await table
      .where(':id')
      .between([pack, after], [pack, Dexie.maxKey], after === Dexie.minKey, false)
      .limit(rowsPerPage)
      .toArray();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < rowsPerPage) return;
    after = last.id;
  }
}
