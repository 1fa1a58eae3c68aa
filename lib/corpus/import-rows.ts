import { Dexie } from 'dexie';
import type { Entity } from '@/lib/model/entity';
import type { PackArticle, PackHeader, PackRow } from '@/lib/model/pack';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { TextRange } from '@/lib/model/text-range';
import type { SiyaqDatabase, StoredClaim, StoredEntity, StoredStatement } from './database';
import { buildShard, indexedStatements, scannedStatements } from './search-shard';
import { countedFor, storedClaim, storedStatement } from './stored-rows';
import { buildBlocks } from './term-blocks';
import { lookUpKeys } from './text-print';

/** Rows written in one transaction: larger ones crash weak machines, smaller ones cost time. */
export const rowsPerTransaction = 1_000;

/** The same for blocks of words, which are larger. */
const blocksPerTransaction = 50;

export type Row = Exclude<PackRow, PackHeader>;
type RowOf<K extends Row['row']> = Extract<Row, { row: K }>;
type Placed<R> = { row: R; line: number };

/** Takes a pack's rows in the order of its lines and writes them under one number, batch by batch. */
export type RowImport = {
  add(row: Row, line: number): Promise<Result<void>>;
  /** Writes what is left; rows of each kind, to compare with the header. */
  finish(): Promise<Result<PackHeader['counts']>>;
};

/**
 * Begins an import under the number `pack`. A row may refer only to rows above it, so that each batch can be checked
 * as it comes; what is refused is named by line and field. `scanned`, `indexed`: statements in a row of search.
 */
export function importRows(
  database: SiyaqDatabase,
  pack: number,
  { scanned, indexed } = { scanned: scannedStatements, indexed: indexedStatements },
): RowImport {
  const counts: PackHeader['counts'] = { entities: 0, articles: 0, statements: 0, claims: 0 };
  const countKeys = {
    entity: 'entities',
    article: 'articles',
    statement: 'statements',
    claim: 'claims',
  } as const;
  /** Statements by or about each entity so far; its keys are all entities so far. */
  const statementsOf = new Map<string, number>();
  /** Statements in each article so far. */
  const statementsIn = new Map<string, number>();
  let batch: Placed<Row>[] = [];
  let shard = buildShard();
  let shards = 0;

  return { add, finish };

  async function add(row: Row, line: number): Promise<Result<void>> {
    const first = batch[0];
    if (first && (first.row.row !== row.row || batch.length === rowsPerTransaction)) {
      const written = await flush();
      if (!written.ok) return written;
    }
    batch.push({ row, line });
    return succeed(undefined);
  }

  async function finish(): Promise<Result<PackHeader['counts']>> {
    const written = await flush();
    if (!written.ok) return written;
    if (shard.size > 0) await writeShard();
    await writeCounts(database.entities, statementsOf);
    await writeCounts(database.articles, statementsIn);
    return succeed(counts);
  }

  async function flush(): Promise<Result<void>> {
    const rows = batch;
    batch = [];
    const kind = rows[0]?.row.row;
    if (kind === undefined) return succeed(undefined);
    counts[countKeys[kind]] += rows.length;
    if (kind === 'entity') return writeEntities(rows as Placed<RowOf<'entity'>>[]);
    if (kind === 'article') return writeArticles(rows as Placed<RowOf<'article'>>[]);
    if (kind === 'statement') return writeStatements(rows as Placed<RowOf<'statement'>>[]);
    return writeClaims(rows as Placed<RowOf<'claim'>>[]);
  }

  async function writeEntities(rows: readonly Placed<RowOf<'entity'>>[]): Promise<Result<void>> {
    const stored: StoredEntity[] = [];
    for (const { row, line } of rows) {
      const { row: _, ...entity } = row;
      if (statementsOf.has(entity.id)) return twice(line, entity.id);
      statementsOf.set(entity.id, 0);
      stored.push({ pack, id: entity.id, statements: 0, entity });
    }
    await database.entities.bulkAdd(stored);
    return succeed(undefined);
  }

  async function writeArticles(rows: readonly Placed<RowOf<'article'>>[]): Promise<Result<void>> {
    const stored = [];
    for (const { row, line } of rows) {
      const { row: _, ...article } = row;
      for (const [place, mention] of article.mentions.entries()) {
        const field = `mentions.${place}`;
        if (!isWithin(mention, article.text)) return outside(line, field);
        if (!statementsOf.has(mention.entity)) return unknown(line, `${field}.entity`, mention.entity);
      }
      stored.push({ pack, id: article.id, statements: 0, article, marks: lookUpKeys(article.text) });
    }
    return addAll(database.articles, rows, stored);
  }

  async function writeStatements(rows: readonly Placed<RowOf<'statement'>>[]): Promise<Result<void>> {
    const articles = await articlesOf(rows);
    const speakers = await entitiesOf(rows.flatMap(({ row }) => row.speaker.entity ?? []));
    const stored: StoredStatement[] = [];
    const contents: string[] = [];
    for (const { row, line } of rows) {
      const { row: _, ...statement } = row;
      const article = articles.get(statement.article);
      if (!article) return unknown(line, 'article', statement.article);
      for (const [field, range] of Object.entries({
        'start, end': statement,
        cue: statement.cue,
        complementiser: statement.complementiser,
      })) {
        if (range && !isWithin(range, article.text)) return outside(line, field);
      }
      const speaker = statement.speaker.entity;
      if (speaker !== undefined && !statementsOf.has(speaker))
        return unknown(line, 'speaker.entity', speaker);
      for (const field of ['about', 'speaksFor'] as const) {
        const stranger = statement[field]?.find(entity => !statementsOf.has(entity));
        if (stranger !== undefined) return unknown(line, field, stranger);
      }
      stored.push(storedStatement(pack, statement, article));
      contents.push(article.text.slice(statement.start, statement.end));
    }
    const written = await addAll(database.statements, rows, stored);
    if (!written.ok) return written;
    for (const [place, { statement }] of stored.entries()) {
      const days = statement.said ?? articles.get(statement.article)?.published;
      const speaker = statement.speaker.entity;
      statementsIn.set(statement.article, (statementsIn.get(statement.article) ?? 0) + 1);
      for (const entity of countedFor(statement)) statementsOf.set(entity, statementsOf.get(entity)! + 1);
      shard.add(statement, days, contents[place]!, speaker === undefined ? undefined : speakers.get(speaker));
      if (shard.size === (shards === 0 ? scanned : indexed)) await writeShard();
    }
    return succeed(undefined);
  }

  async function writeClaims(rows: readonly Placed<RowOf<'claim'>>[]): Promise<Result<void>> {
    const articles = await articlesOf(rows);
    const ids = [...new Set(rows.flatMap(({ row }) => row.statement ?? []))];
    const found = await database.statements.bulkGet(ids.map(id => [pack, id]));
    const statements = new Map(found.flatMap(row => (row ? [[row.id, row.statement]] : [])));
    const stored: StoredClaim[] = [];
    for (const { row, line } of rows) {
      const { row: _, ...claim } = row;
      const article = articles.get(claim.article);
      if (!article) return unknown(line, 'article', claim.article);
      if (!isWithin(claim, article.text)) return outside(line, 'start, end');
      if (claim.about !== undefined && !statementsOf.has(claim.about))
        return unknown(line, 'about', claim.about);
      const statement = claim.statement === undefined ? undefined : statements.get(claim.statement);
      if (claim.statement !== undefined && statement?.article !== claim.article)
        return unknown(line, 'statement', claim.statement);
      stored.push(storedClaim(pack, claim, statement));
    }
    return addAll(database.claims, rows, stored);
  }

  async function articlesOf(rows: readonly Placed<{ article: string }>[]): Promise<Map<string, PackArticle>> {
    const ids = [...new Set(rows.map(({ row }) => row.article))];
    const found = await database.articles.bulkGet(ids.map(id => [pack, id]));
    return new Map(found.flatMap(row => (row ? [[row.id, row.article]] : [])));
  }

  async function entitiesOf(ids: readonly string[]): Promise<Map<string, Entity>> {
    const found = await database.entities.bulkGet([...new Set(ids)].map(id => [pack, id]));
    return new Map(found.flatMap(row => (row ? [[row.id, row.entity]] : [])));
  }

  async function writeShard(): Promise<void> {
    const number = shards++;
    const { contents, ...columns } = shard.take();
    shard = buildShard();
    if (contents.length <= scanned) {
      await database.shards.add({ pack, shard: number, search: { ...columns, contents } });
      return;
    }
    const blocks = buildBlocks(contents).map((block, place) => ({
      pack,
      shard: number,
      block: place,
      ...block,
    }));
    for (let from = 0; from < blocks.length; from += blocksPerTransaction)
      await database.blocks.bulkAdd(blocks.slice(from, from + blocksPerTransaction));
    const search = { ...columns, blocks: blocks.map(({ terms }) => terms[0]!) };
    await database.shards.add({ pack, shard: number, search });
  }

  /** Counts are stored, so that no view counts rows. */
  async function writeCounts(
    table: typeof database.entities | typeof database.articles,
    counted: ReadonlyMap<string, number>,
  ): Promise<void> {
    const changes = [...counted]
      .filter(([, statements]) => statements > 0)
      .map(([id, statements]) => ({ key: [pack, id], changes: { statements } }));
    for (let from = 0; from < changes.length; from += rowsPerTransaction)
      await table.bulkUpdate(changes.slice(from, from + rowsPerTransaction) as never);
  }
}

const isWithin = ({ start, end }: TextRange, text: string) => start <= end && end <= text.length;

const outside = (line: number, field: string) =>
  fail(`line ${line}, ${field}: the range does not lie in the article's text`);
const unknown = (line: number, field: string, id: string) =>
  fail(`line ${line}, ${field}: no line above has the id ${id}`);
const twice = (line: number, id: string) => fail(`line ${line}, id: ${id} stands in the pack already`);

/** Adds the rows of one batch; an id that is there already is named by its line. */
async function addAll<T>(
  table: { bulkAdd(rows: readonly T[]): PromiseLike<unknown> },
  rows: readonly Placed<{ id: string }>[],
  stored: readonly T[],
): Promise<Result<void>> {
  try {
    await table.bulkAdd(stored);
    return succeed(undefined);
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const [place, reason] = Object.entries(error.failuresByPos)[0] ?? [];
    const refused = place === undefined ? undefined : rows[Number(place)];
    if (!refused || reason?.name !== 'ConstraintError') throw error;
    return twice(refused.line, refused.row.id);
  }
}
