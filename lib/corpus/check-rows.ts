import type { TextRange } from '@/lib/model/text-range';
import { concernedBy } from './concerned-by';
import type { BodyRow } from './row-place';

/** A row and the number of its line in the pack. */
export type NumberedRow = { row: BodyRow; number: number };

/**
 * What is wrong between the rows of a pack, one sentence each: ids that lead nowhere, ranges outside their article's text.
 * `open` reads the rows from the start, in the order of `placeOf`, as often as it is called: articles, statements and
 * claims are walked side by side, so that memory grows with the entities alone.
 */
export async function* checkRows(open: () => AsyncIterable<NumberedRow>): AsyncGenerator<string> {
  const entities = new Set<string>();
  // Statements and claims each go through all articles once.
  const lengths = { statement: walk(articleLengths(open())), claim: walk(articleLengths(open())) };
  const statements = walk(statementIds(open()));
  for await (const { row, number } of open()) {
    const problem = (field: string, what: string) => `line ${number}, ${field}: ${what}`;
    const known = (field: string, ids: readonly (string | undefined)[]): string[] =>
      ids
        .filter(id => id !== undefined && !entities.has(id))
        .map(id => problem(field, `no line above has the id ${id}`));
    if (row.row === 'entity') {
      entities.add(row.id);
      continue;
    }
    if (row.row === 'article') {
      yield* known('outletEntity', [row.outletEntity]);
      for (const [at, mention] of row.mentions.entries()) {
        if (!isWithin(mention, row.text.length)) yield problem(`mentions.${at}`, outside);
        yield* known(`mentions.${at}.entity`, [mention.entity]);
      }
      continue;
    }
    const length = await lengths[row.row].seek(row.article);
    if (length === undefined) {
      yield problem('article', `no line above has the id ${row.article}`);
      continue;
    }
    if (!isWithin(row, length)) yield problem('start, end', outside);
    if (row.row === 'claim') {
      yield* known('about', [row.about]);
      if (row.statement !== undefined && !(await statements.seek(row.article))?.has(row.statement))
        yield problem('statement', `the article has no statement ${row.statement}`);
      continue;
    }
    if (!isWithin(row.cue, length)) yield problem('cue', outside);
    if (row.complementiser && !isWithin(row.complementiser, length)) yield problem('complementiser', outside);
    yield* known('speaker.entity', [row.speaker.entity]);
    yield* known('about, speaksFor', concernedBy(row));
  }
}

const outside = 'the range does not lie in the article’s text';

const isWithin = ({ start, end }: TextRange, length: number) => start <= end && end <= length;

/** Gives the value of an article, for articles in the order of their ids; undefined where there is none. */
type Walk<T> = { seek: (article: string) => Promise<T | undefined> };

function walk<T>(groups: AsyncIterator<{ article: string; value: T }>): Walk<T> {
  let now: { article: string; value: T } | undefined;
  let isOver = false;
  return {
    async seek(article) {
      while (!isOver && (now === undefined || now.article < article)) {
        const next = await groups.next();
        if (next.done) isOver = true;
        else now = next.value;
      }
      return now?.article === article ? now.value : undefined;
    },
  };
}

async function* articleLengths(rows: AsyncIterable<NumberedRow>) {
  for await (const { row } of rows)
    if (row.row === 'article') yield { article: row.id, value: row.text.length };
}

async function* statementIds(rows: AsyncIterable<NumberedRow>) {
  let group: { article: string; value: Set<string> } | undefined;
  for await (const { row } of rows) {
    if (row.row !== 'statement') continue;
    if (group && group.article !== row.article) yield group;
    if (group?.article !== row.article) group = { article: row.article, value: new Set() };
    group.value.add(row.id);
  }
  if (group) yield group;
}
