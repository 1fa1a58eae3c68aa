import { readLines } from './read-lines';

/** What follows the reading of a file. `onRead`: the bytes of the file read so far; `signal`: ends it with an error. */
export type PackFileOptions = { onRead?: (bytes: number) => void; signal?: AbortSignal };

/**
 * The lines of a pack's file, NDJSON or gzip of it, told apart by the first two bytes (RFC 1952). A damaged or aborted
 * file ends in an error.
 */
export async function* readPackFile(
  file: Blob,
  { onRead, signal }: PackFileOptions = {},
): AsyncGenerator<string> {
  const counted = file.stream().pipeThrough(countBytes(onRead), signal && { signal });
  yield* readLines((await isGzip(file)) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted);
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

type Bytes = Uint8Array<ArrayBuffer>;

function countBytes(onRead?: (bytes: number) => void): TransformStream<Bytes, Bytes> {
  let read = 0;
  return new TransformStream({
    transform(part, controller) {
      read += part.byteLength;
      onRead?.(read);
      controller.enqueue(part);
    },
  });
}
