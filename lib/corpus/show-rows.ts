import type { ShownStatement, StatementEntry } from '@/lib/model/context';
import type { PackArticle } from '@/lib/model/pack';
import { activePointers } from './active-packs';
import type { Pointer, SiyaqDatabase, StoredStatement } from './database';
import { ownPackName } from './own-pack';
import { showStatement } from './show-statement';
import type { RankingSigns } from './show-statement';

export type ArchivedStatement = ShownStatement & RankingSigns;

/** Reads in one transaction, so that a pack that is replaced meanwhile is seen whole or not at all. */
export function reading<T>(
  database: SiyaqDatabase,
  read: (packs: number[], names: PackNames) => Promise<T>,
): Promise<T> {
  const { pointers, articles, statements, claims } = database;
  return database.transaction('r', [pointers, articles, statements, claims], async () => {
    const inUse = await activePointers(database);
    return read(
      inUse.map(({ pack }) => pack),
      namesOf(inUse),
    );
  });
}

/** The names of the packs, by their numbers, where there are several to tell apart. */
export type PackNames = ReadonlyMap<number, string>;

function namesOf(pointers: readonly Pointer[]): PackNames {
  const installed = pointers.filter(({ name }) => name !== ownPackName);
  return new Map(installed.length > 1 ? installed.map(({ pack, name }) => [pack, name]) : []);
}

/** The statements of rows, in their order; one whose article is gone is left out. */
export async function showRows(
  database: SiyaqDatabase,
  rows: readonly StoredStatement[],
  names: PackNames,
): Promise<ArchivedStatement[]> {
  const articles = await articlesOf(
    database,
    rows.map(({ pack, statement }) => [pack, statement.article]),
  );
  return rows.flatMap(({ pack, statement }) => {
    const article = articles.get(keyOf(pack, statement.article));
    const name = names.get(pack);
    return article
      ? [{ ...showStatement(statement, article), ...(name !== undefined && { pack: name }) }]
      : [];
  });
}

/** What lists need to know of rows, in their order. No article is read but for rows that lack its date. */
export async function listRows(
  database: SiyaqDatabase,
  rows: readonly StoredStatement[],
): Promise<StatementEntry[]> {
  const undated = rows.filter(row => row.published === undefined);
  const articles = await articlesOf(
    database,
    undated.map(({ pack, statement }) => [pack, statement.article]),
  );
  return rows.map(row => {
    const { id, article, kind, speaker, said, about } = row.statement;
    const published = row.published ?? articles.get(keyOf(row.pack, article))?.published;
    return { id, article, kind, speaker, about, ...(said && { said }), ...(published && { published }) };
  });
}

/** Each row once, newest first; those of one article and day in the article's order. */
export const inOrderOfTime = (rows: readonly StoredStatement[]): StoredStatement[] =>
  [...new Map(rows.map(row => [row.id, row])).values()].toSorted(
    (a, b) =>
      inOrder(b.date, a.date) ||
      inOrder(a.statement.article, b.statement.article) ||
      a.statement.start - b.statement.start,
  );

/** The articles of these keys, each by `keyOf`. */
export async function articlesOf(
  database: SiyaqDatabase,
  keys: readonly [number, string][],
): Promise<Map<string, PackArticle>> {
  const distinct = [...new Map(keys.map(key => [keyOf(...key), key])).values()];
  const rows = await database.articles.bulkGet(distinct);
  return new Map(rows.flatMap(row => (row ? [[keyOf(row.pack, row.id), row.article]] : [])));
}

export const keyOf = (pack: number, id: string) => `${pack} ${id}`;
export const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
