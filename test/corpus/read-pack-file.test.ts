import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { installPack } from '@/lib/corpus/install-pack';
import { readPackFile } from '@/lib/corpus/read-pack-file';
import { freshDatabase } from './fresh-database';
import { linesOf, smallPack } from './small-pack';

const fileOf = async () => new TextEncoder().encode(`${(await linesOf(smallPack)).join('\n')}\n`);
const packed = async () => new Uint8Array(gzipSync(await fileOf()));

describe('readPackFile', () => {
  it('gives the same lines of a file and of its gzip', async () => {
    const lines = await linesOf(smallPack);
    expect(await Array.fromAsync(readPackFile(new Blob([await fileOf()])))).toEqual(lines);
    expect(await Array.fromAsync(readPackFile(new Blob([await packed()])))).toEqual(lines);
  });

  it('says how many bytes of the file are read', async () => {
    const file = new Blob([await packed()]);
    let read = 0;
    await Array.fromAsync(readPackFile(file, { onRead: bytes => (read = bytes) }));
    expect(read).toBe(file.size);
  });

  it('ends when it is aborted', async () => {
    const ending = new AbortController();
    ending.abort();
    await expect(
      Array.fromAsync(readPackFile(new Blob([await fileOf()]), { signal: ending.signal })),
    ).rejects.toThrow('abort');
  });

  it.each([
    ['a compressed file that breaks off', async () => (await packed()).slice(0, -20)],
    [
      'a compressed file that is damaged',
      async () => (await packed()).map((byte, at) => (at === 40 ? byte ^ 255 : byte)),
    ],
    ['no text at all', async () => new Uint8Array(5_000).fill(200)],
    [
      'a file that unpacks to a line without an end',
      async () => new Uint8Array(gzipSync(Buffer.alloc(40_000_000, 'x'))),
    ],
    [
      'a file that unpacks to lines without an end',
      async () =>
        new Uint8Array(
          gzipSync(
            `${(await linesOf(smallPack)).join('\n')}\n${`${(await linesOf(smallPack))[1]}\n`.repeat(300_000)}`,
          ),
        ),
    ],
  ])('refuses %s, and the archive stays as it was', async (_, bytes) => {
    const database = freshDatabase();
    const result = await installPack(database, readPackFile(new Blob([await bytes()])));
    expect(result.ok).toBe(false);
    expect(await database.packs.count()).toBe(0);
    expect(await database.entities.count()).toBe(0);
  });
});
