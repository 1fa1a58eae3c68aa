/** UTF-16 code units: hundreds of times the longest article, and far from what a browser's memory has room for. */
const longestLine = 32_000_000;

/**
 * The lines of a stream of UTF-8 bytes as they come in, without their newlines; a last newline ends no empty line.
 * A line that does not end (a file that unpacks to no end) ends in an error before it fills the memory.
 */
export async function* readLines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  // A line that comes in thousands of parts is put together once.
  let begun: string[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = part.value.split('\n');
      const last = lines.pop()!;
      for (const line of lines) {
        yield begun.join('') + line;
        begun = [];
        length = 0;
      }
      begun.push(last);
      length += last.length;
      if (length > longestLine) throw new Error(`a line is longer than ${longestLine} characters`);
    }
    if (length > 0) yield begun.join('');
  } finally {
    // Whoever stops early (a refused pack) stops the stream too.
    await reader.cancel();
  }
}
