import { describe, expect, it } from 'vitest';
import { readLines } from '@/lib/corpus/read-lines';

const linesIn = async (text: string, chunkBytes: number) => {
  const bytes = new TextEncoder().encode(text);
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunkBytes)
        controller.enqueue(bytes.slice(at, at + chunkBytes));
      controller.close();
    },
  });
  return Array.fromAsync(readLines(stream));
};

describe('readLines', () => {
  it.each([1, 2, 3, 7, 1_000])('gives the same lines in chunks of %i bytes', async chunkBytes => {
    expect(await linesIn('{"أ":1}\n\n{"“ب”":"\\n"}\n', chunkBytes)).toEqual(['{"أ":1}', '', '{"“ب”":"\\n"}']);
    expect(await linesIn('آخر سطر بلا نهاية', chunkBytes)).toEqual(['آخر سطر بلا نهاية']);
    expect(await linesIn('', chunkBytes)).toEqual([]);
  });

  it('stops the stream when the reader stops', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: controller => controller.enqueue(new TextEncoder().encode('سطر\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const line of readLines(stream)) {
      expect(line).toBe('سطر');
      break;
    }
    expect(isCancelled).toBe(true);
  });
});
