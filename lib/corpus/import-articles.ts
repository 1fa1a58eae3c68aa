import { longestArticle, type Article } from '@/lib/model/article';
import type { ReadArticle } from '@/lib/model/read-article';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { ImportCount, Refusal, StagedArticle } from '@/lib/model/staged';
import type { Archive } from './archive';
import type { SiyaqDatabase, StoredStaged } from './database';
import { draftArticle } from './draft-article';
import type { OwnArticle } from './own-article';
import { ownFromDraft } from './own-from-draft';
import { ownTables } from './own-pack';
import { readPackArticle } from './read-pack-article';
import { saveArticle } from './save-article';

/** How a saved page is read, and whether a text is Arabic: the page's business. */
export type ImportReader = {
  readPage: (html: string) => Result<ReadArticle>;
  isArabic: (text: string) => boolean;
};

/** Articles saved in one transaction: more cost less, and are lost together when the browser dies under them. */
const articlesPerBatch = 20;

/** The archive's names are asked for anew after so many batches: speakers that came with these are known then. */
const batchesPerMatcher = 10;

/** Puts articles aside to be imported. */
export async function stageArticles(
  database: SiyaqDatabase,
  articles: readonly StagedArticle[],
): Promise<void> {
  await database.staged.bulkAdd([...articles]);
}

/** The articles that wait, and those that were refused until they are forgotten. */
export async function listStaged(
  database: SiyaqDatabase,
): Promise<{ waiting: number; refused: (Pick<StagedArticle, 'name'> & { refusal: Refusal })[] }> {
  const refused = await database.staged.where('refusal.why').above('').toArray();
  return {
    waiting: (await database.staged.count()) - refused.length,
    refused: refused.flatMap(({ name, refusal }) => (refusal ? [{ name, refusal }] : [])),
  };
}

/** Forgets what waits, or what was refused. */
export async function forgetStaged(database: SiyaqDatabase, which: 'waiting' | 'refused'): Promise<void> {
  await database.staged.filter(({ refusal }) => (refusal !== undefined) === (which === 'refused')).delete();
}

/**
 * Imports the articles that wait, in their order, each whole or not at all; what is saved waits no more, so that whoever
 * goes on later begins where this ended. Ends early when `signal` is aborted. `onProgress` is told after each batch.
 */
export async function importStaged(
  database: SiyaqDatabase,
  archive: Pick<Archive, 'matcher'>,
  reader: ImportReader,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (count: ImportCount) => void } = {},
): Promise<ImportCount> {
  const count: ImportCount = {
    saved: 0,
    there: 0,
    refused: 0,
    waiting: (await listStaged(database)).waiting,
  };
  let names = await archive.matcher();
  let after = 0;
  for (let batches = 1; ; batches++) {
    if (signal?.aborted) break;
    // Onwards from the last one: what is refused stays, and would be walked through each time.
    const rows = await database.staged
      .where('id')
      .above(after)
      .filter(({ refusal }) => refusal === undefined)
      .limit(articlesPerBatch)
      .toArray();
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    if (batches % batchesPerMatcher === 0) names = await archive.matcher();
    const matcher = names;
    // Drafted beforehand: a transaction does not wait for a hash.
    const drafted = await Promise.all(
      rows.map(row => draftStaged(row, reader, { matcher: async () => matcher })),
    );
    await database.transaction('rw', [...ownTables(database), database.staged], async () => {
      for (const { id, own } of drafted) {
        if (own.ok) {
          const { status } = await saveArticle(database, own.value);
          await database.staged.delete(id);
          count[status]++;
        } else {
          await database.staged.update(id, { refusal: own.error });
          count.refused++;
        }
        count.waiting--;
      }
    });
    onProgress?.({ ...count });
  }
  return count;
}

async function draftStaged(
  row: StoredStaged,
  reader: ImportReader,
  archive: Pick<Archive, 'matcher'>,
): Promise<{ id: number; own: Result<OwnArticle, Refusal> }> {
  const read = await readStaged(row, reader);
  if (!read.ok) return { id: row.id, own: read };
  const { isPartial, ...article } = read.value;
  const draft = await draftArticle(archive, article);
  return { id: row.id, own: succeed(await ownFromDraft(draft, { isPartial }, {})) };
}

type Readable = Omit<Article, 'id' | 'outletEntity'> & { isPartial: boolean };

async function readStaged(
  { kind, text, outlet, name }: StagedArticle,
  { readPage, isArabic }: ImportReader,
): Promise<Result<Readable, Refusal>> {
  const read =
    kind === 'line'
      ? await readLine(text, outlet)
      : kind === 'page'
        ? fromPage(readPage(text), outlet)
        : fromText(text, outlet, name);
  if (!read.ok) return read;
  if (read.value.outlet.trim() === '') return fail({ why: 'no-outlet' });
  if (read.value.text.length > longestArticle) return fail({ why: 'too-long' });
  return isArabic(read.value.text) ? read : fail({ why: 'not-arabic' });
}

async function readLine(line: string, outlet: string): Promise<Result<Readable, Refusal>> {
  const read = await readPackArticle(withOutlet(line, outlet));
  if (!read.ok) return fail({ why: 'invalid', detail: read.error });
  const { title, address, published, text } = read.value;
  return succeed({
    outlet: read.value.outlet,
    ...(title !== undefined && { title }),
    ...(address !== undefined && { address }),
    ...(published && { published }),
    text,
    isPartial: false,
  });
}

/** The line with the outlet given for all, where it names none itself. */
function withOutlet(line: string, outlet: string): string {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && !('outlet' in value) ? JSON.stringify({ ...value, outlet }) : line;
  } catch {
    return line;
  }
}

function fromPage(read: Result<ReadArticle>, outlet: string): Result<Readable, Refusal> {
  if (!read.ok) return fail({ why: 'no-article' });
  const { text, isPartial, title, published, canonicalAddress, address } = read.value;
  const where = address ?? canonicalAddress?.value;
  return succeed({
    outlet: read.value.outlet?.value ?? outlet,
    ...(title && { title: title.value }),
    ...(where !== undefined && { address: where }),
    ...(published && {
      published: {
        from: published.from,
        to: published.to,
        estimated: published.estimated,
        basis: published.basis,
      },
    }),
    text,
    isPartial,
  });
}

const byFileName = { ar: 'من اسم الملف', en: 'from the name of the file' };

/** A plain text; the day may stand in the name of its file (2023-05-17.txt). */
function fromText(text: string, outlet: string, name: string): Result<Readable, Refusal> {
  const tidy = text.replaceAll('\r\n', '\n').trim();
  if (tidy === '') return fail({ why: 'no-article' });
  const day = /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(name)?.[0];
  return succeed({
    outlet,
    ...(day !== undefined && { published: { from: day, to: day, estimated: false, basis: byFileName } }),
    text: tidy,
    isPartial: false,
  });
}
