/** For so long the browser may take to begin a download. */
const keptMs = 60_000;

/** Saves bytes as a file of the reader's, without a permission: as a link of the page would. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** The day in a file's name, as the reader's clock has it. */
export const dayOfFile = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');

/** The parts of a text as a file; `gzip`: compressed. The browser keeps large ones on disk. */
export async function fileOfParts(
  parts: AsyncIterable<string>,
  { gzip = false, type = 'application/octet-stream' } = {},
): Promise<Blob> {
  const encoder = new TextEncoder();
  const source = parts[Symbol.asyncIterator]();
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const part = await source.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
  });
  const file = gzip ? bytes.pipeThrough(new CompressionStream('gzip')) : bytes;
  return await new Response(file, { headers: { 'content-type': type } }).blob();
}

/** Lines with their newlines. */
export async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
