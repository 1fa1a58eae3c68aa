import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { PackHeader } from '@/lib/model/pack';
import { parseHeader, parseRow } from '@/lib/corpus/parse-pack-row';
import { placeOf } from '@/lib/corpus/row-place';
import type { BodyRow } from '@/lib/corpus/row-place';
import { PackError } from './pack-error';
import { readLines } from './read-lines';

/** A pack's file while it is read: its header, and its rows as they come, each with its line. */
export type OpenPack = {
  header: PackHeader;
  rows: AsyncIterable<{ row: BodyRow; line: string; number: number }>;
};

/**
 * Opens a pack, NDJSON or gzip of it, told apart by the first two bytes. The rows come in the order of `placeOf`; what
 * is out of order, twice there or not of a row's shape is thrown as a `PackError` that names the line.
 */
export async function openPackFile(path: string): Promise<OpenPack> {
  const lines = readLines(await readBytes(path));
  const first = await lines.next();
  if (first.done) throw new PackError(`${path}: the file is empty`);
  const header = parseHeader(first.value.line);
  if (!header.ok) throw new PackError(`${path}: ${header.error}`);
  return { header: header.value, rows: readRows(path, lines) };
}

async function* readRows(
  path: string,
  lines: AsyncIterable<{ number: number; line: string }>,
): AsyncGenerator<{ row: BodyRow; line: string; number: number }> {
  let last = '';
  for await (const { number, line } of lines) {
    const row = parseRow(line, number);
    if (!row.ok) throw new PackError(`${path}: ${row.error}`);
    const place = placeOf(row.value);
    if (place <= last) {
      const what = place === last ? 'stands there twice' : 'is out of order';
      throw new PackError(
        `${path}: line ${number}: the ${row.value.row} ${what}; build the pack anew with siyaq pack build`,
      );
    }
    last = place;
    yield { row: row.value, line, number };
  }
}

/** The bytes of a file; a gzip file's, unpacked. A damaged one ends in a `PackError`. */
async function readBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  const isCompressed = await isGzip(path);
  const file = createReadStream(path);
  if (!isCompressed) return file;
  const unpacked = createGunzip();
  file.on('error', error => unpacked.destroy(error));
  file.pipe(unpacked);
  return (async function* () {
    try {
      yield* unpacked as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw new PackError(`${path}: the compressed file is damaged (${(error as Error).message})`);
    } finally {
      file.destroy();
    }
  })();
}

async function isGzip(path: string): Promise<boolean> {
  let file;
  try {
    file = await open(path);
    const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PackError(code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read (${code})`);
  } finally {
    await file?.close();
  }
}
