import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buildPack } from '@/lib/corpus/build-pack';
import { openPackArchive, type PackArchive } from '@/lib/corpus/pack-archive';
import { readPackSource } from '@/lib/corpus/pack-source';
import { readLines } from '@/lib/corpus/read-lines';
import { readPack } from '@/lib/corpus/read-pack';
import { writePack } from '@/lib/corpus/write-pack';
import { fail, succeed, type Result } from '@/lib/model/result';

/** Opens the pack in a file, NDJSON or gzip of it; without one the pack that comes with the extension. */
export async function openPack(folder: string, name: string | undefined): Promise<Result<PackArchive>> {
  const path = name === undefined ? undefined : resolve(folder, name);
  try {
    const contents = await readPack(
      path === undefined ? await bundledLines() : readLines(await bytesOf(path)),
    );
    return contents.ok ? succeed(openPackArchive(contents.value)) : fail(`${path}: ${contents.error}`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return fail(`there is no file ${path}`);
    if (code === 'EISDIR') return fail(`${path} is a folder; --pack names the file of a pack`);
    // Cut off or altered within gzip: the message is that of the decompressor.
    return fail(
      `${path}: the pack cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** The seeds, built as for the extension. */
async function bundledLines(): Promise<Iterable<string>> {
  const seeds = new URL('../../seeds/', import.meta.url);
  const source = await readPackSource(async file => new Uint8Array(await readFile(new URL(file, seeds))));
  if (!source.ok) throw new Error(source.error);
  return writePack(await buildPack(source.value));
}

/** The bytes of a file, unpacked where its first two are those of gzip. */
async function bytesOf(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const file = await open(path);
  const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0).finally(() => file.close());
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
  return isGzip ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
}
