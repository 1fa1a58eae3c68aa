import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { PackClaim, PackStatement } from '@/lib/model/pack';
import type { SiyaqDatabase, StoredClaim, StoredStatement } from './database';
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
    for (const statement of statementsInPlace(rows)) yield { row: 'statement', ...statement };
  }
  for await (const { id } of inPages(database.articles, pack)) {
    const rows = await database.claims.where('[pack+claim.article]').equals([pack, id]).toArray();
    for (const claim of claimsInPlace(rows)) yield { row: 'claim', ...claim };
  }
}

/** The statements of an article in the order of its pack. */
export const statementsInPlace = (rows: readonly StoredStatement[]): PackStatement[] =>
  rows
    .map(({ statement }) => ({ statement, place: placeOf({ row: 'statement', ...statement }) }))
    .toSorted((a, b) => inOrder(a.place, b.place))
    .map(({ statement }) => statement);

/** The claims of an article in the order of its pack. */
export const claimsInPlace = (rows: readonly StoredClaim[]): PackClaim[] =>
  rows
    .map(({ claim }) => ({ claim, place: placeOf({ row: 'claim', ...claim }) }))
    .toSorted((a, b) => inOrder(a.place, b.place))
    .map(({ claim }) => claim);

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
