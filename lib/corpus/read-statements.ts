import { Dexie } from 'dexie';
import type { Role, ShownClaim, ShownStatement, StatementEntry } from '@/lib/model/context';
import type { PackArticle, PackStatement } from '@/lib/model/pack';
import { activePointers } from './active-packs';
import type { Pointer, SiyaqDatabase, StoredStatement } from './database';
import { ownPackName } from './own-pack';
import { showClaim } from './show-claim';
import { showStatement } from './show-statement';
import type { RankingSigns } from './show-statement';

type ArchivedStatement = ShownStatement & RankingSigns;

/** All statements by or about an entity, newest first; those of one article and day in the article's order. */
export function readStatementsOf(database: SiyaqDatabase, entity: string): Promise<ArchivedStatement[]> {
  return reading(database, async (packs, names) =>
    show(database, await rowsOf(database, packs, entity), names),
  );
}

/** What lists and timelines need to know of all statements by or about an entity, in the same order. */
export function listStatementsOf(database: SiyaqDatabase, entity: string): Promise<StatementEntry[]> {
  return reading(database, async packs => {
    const rows = await rowsOf(database, packs, entity);
    const articles = await articlesOf(
      database,
      rows.map(({ pack, statement }) => [pack, statement.article]),
    );
    return rows.flatMap(({ pack, statement }) => {
      const article = articles.get(keyOf(pack, statement.article));
      return article ? [toEntry(statement, article)] : [];
    });
  });
}

/** The rows of all statements by or about an entity, newest first; those of one article and day in the article's order. */
async function rowsOf(
  database: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
): Promise<StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const pack of packs) {
    const { statements } = database;
    const [from, to] = [
      [pack, entity, Dexie.minKey],
      [pack, entity, Dexie.maxKey],
    ];
    rows.push(
      ...(await statements.where('[pack+statement.speaker.entity+date]').between(from, to).toArray()),
    );
    rows.push(...(await statements.where('aboutDate').between(from, to).toArray()));
  }
  const distinct = [...new Map(rows.map(row => [row.id, row])).values()];
  return distinct.toSorted(newestFirst);
}

function toEntry(statement: PackStatement, { published }: PackArticle): StatementEntry {
  const { id, article, kind, speaker, said, about } = statement;
  return { id, article, kind, speaker, about, ...(said && { said }), ...(published && { published }) };
}

/** The statements of these ids, in the order of the ids; those that are gone are left out. */
export function readStatements(
  database: SiyaqDatabase,
  ids: readonly string[],
): Promise<ArchivedStatement[]> {
  return reading(database, async (packs, names) => {
    const found = new Map<string, StoredStatement>();
    for (const pack of packs.toReversed()) {
      const rows = await database.statements.bulkGet(ids.map(id => [pack, id]));
      for (const row of rows) if (row) found.set(row.id, row);
    }
    return show(
      database,
      ids.flatMap(id => found.get(id) ?? []),
      names,
    );
  });
}

/** The figures that count for an entity or that it gave, newest article first. */
export function readClaimsOf(database: SiyaqDatabase, entity: string): Promise<ShownClaim[]> {
  return reading(database, async packs => {
    const shown = new Map<string, ShownClaim>();
    for (const pack of packs) {
      const rows = await database.claims
        .where('of')
        .between([pack, entity, Dexie.minKey], [pack, entity, Dexie.maxKey])
        .toArray();
      const articles = await articlesOf(
        database,
        rows.map(({ claim }) => [pack, claim.article]),
      );
      const ids = rows.flatMap(({ claim }) => claim.statement ?? []);
      const found = await database.statements.bulkGet(ids.map(id => [pack, id]));
      const statements = new Map(found.flatMap(row => (row ? [[row.id, row.statement]] : [])));
      for (const { id, claim } of rows) {
        const article = articles.get(keyOf(pack, claim.article));
        if (article) shown.set(id, showClaim(claim, article, statements.get(claim.statement ?? '')));
      }
    }
    return [...shown.values()].toSorted(
      (a, b) =>
        inOrder(b.published?.from ?? '', a.published?.from ?? '') ||
        inOrder(a.article, b.article) ||
        a.range.start - b.range.start,
    );
  });
}

/** Each role that articles gave an entity as a speaker, newest first; a role of several articles stands once for each. */
export function rolesIn(
  statements: readonly Pick<StatementEntry, 'speaker' | 'article' | 'published'>[],
  entity: string,
  except?: ReadonlySet<string>,
): Role[] {
  const roles = new Map<string, Role>();
  for (const { speaker, article, published } of statements) {
    if (speaker.entity !== entity || speaker.role === undefined || except?.has(article)) continue;
    roles.set(`${article} ${speaker.role}`, { words: speaker.role, ...(published && { published }) });
  }
  return [...roles.values()].toSorted((a, b) => inOrder(b.published?.from ?? '', a.published?.from ?? ''));
}

/** Reads in one transaction, so that a pack that is replaced meanwhile is seen whole or not at all. */
function reading<T>(
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
type PackNames = ReadonlyMap<number, string>;

function namesOf(pointers: readonly Pointer[]): PackNames {
  const installed = pointers.filter(({ name }) => name !== ownPackName);
  return new Map(installed.length > 1 ? installed.map(({ pack, name }) => [pack, name]) : []);
}

async function show(
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

async function articlesOf(
  database: SiyaqDatabase,
  keys: readonly [number, string][],
): Promise<Map<string, PackArticle>> {
  const distinct = [...new Map(keys.map(key => [keyOf(...key), key])).values()];
  const rows = await database.articles.bulkGet(distinct);
  return new Map(rows.flatMap(row => (row ? [[keyOf(row.pack, row.id), row.article]] : [])));
}

const keyOf = (pack: number, id: string) => `${pack} ${id}`;
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: StoredStatement, b: StoredStatement) =>
  inOrder(b.date, a.date) ||
  inOrder(a.statement.article, b.statement.article) ||
  a.statement.start - b.statement.start;
