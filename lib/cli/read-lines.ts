/**
 * The lines of a UTF-8 stream, one at a time, with their numbers from 1. Only a line feed ends a line: JSON strings
 * may hold U+2028 as it is, which `node:readline` would split at.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ number: number; line: string }> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      pending.push(piece);
      yield { number: ++number, line: pending.join('').replace(/\r$/, '') };
      pending = [];
    }
    pending.push(pieces.at(-1)!);
  }
  const rest = pending.join('') + decoder.decode();
  if (rest) yield { number: ++number, line: rest };
}
