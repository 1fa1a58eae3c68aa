/** SHA-256 over lines, each with its newline: what `tail -n +2 FILE | sha256sum` prints of a pack. */
export type Digest = {
  /** Takes the next line, without its newline. */
  add(line: string): void;
  /** The digest of all lines so far, 64 hex digits. */
  hex(): Promise<string>;
};

/** Begins a digest. Web Crypto hashes whole buffers only, so the lines are held as bytes until `hex`. */
export function createDigest(): Digest {
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  let length = 0;
  return {
    add(line) {
      const bytes = encoder.encode(`${line}\n`);
      lines.push(bytes);
      length += bytes.length;
    },
    async hex() {
      const all = new Uint8Array(length);
      let at = 0;
      for (const bytes of lines) {
        all.set(bytes, at);
        at += bytes.length;
      }
      return hexOf(all);
    },
  };
}

/** SHA-256 of bytes, 64 hex digits. */
export async function hexOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
}
