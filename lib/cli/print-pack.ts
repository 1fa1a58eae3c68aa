import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { canonicalLine } from '@/lib/corpus/canonical-line';
import { createPackTally } from '@/lib/corpus/pack-tally';
import type { PackIdentity } from '@/lib/corpus/pack-tally';
import type { BodyRow } from '@/lib/corpus/row-place';
import type { Terminal } from './command';

/**
 * Prints a pack as canonical NDJSON, or the gzip of it. The header comes first and holds the hash of all that follows, so
 * the rows wait in a file of a temporary folder, which `rows` may use too; nothing is printed before the last row is read.
 */
export async function printPack(
  rows: (folder: string) => AsyncIterable<BodyRow>,
  identity: PackIdentity,
  terminal: Terminal,
  { gzip = false } = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-pack-'));
  try {
    const body = join(folder, 'body.ndjson');
    const tally = createPackTally();
    const lines = async function* (): AsyncGenerator<string> {
      for await (const row of rows(folder)) {
        const line = canonicalLine(row);
        tally.add(row, line);
        yield `${line}\n`;
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(body));
    const file = withHeader(`${canonicalLine(tally.header(identity))}\n`, body);
    const bytes = gzip ? Readable.from(file).pipe(createGzip({ level: 9 })) : file;
    for await (const part of bytes as AsyncIterable<Uint8Array>) if (!(await terminal.write(part))) break;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function* withHeader(header: string, body: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(header);
  yield* createReadStream(body) as AsyncIterable<Uint8Array>;
}
