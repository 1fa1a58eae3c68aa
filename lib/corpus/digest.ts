import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 over lines, each with its newline: what `tail -n +2 FILE | sha256sum` prints of a pack. */
export type Digest = {
  /** Takes the next line, without its newline. */
  add(line: string): void;
  /** The digest of all lines, 64 hex digits; no line may come after it. */
  hex(): string;
};

/** Begins a digest. Web Crypto hashes whole buffers only, and a pack may be larger than memory: hence a library. */
export function createDigest(): Digest {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  return {
    add: line => void hash.update(encoder.encode(`${line}\n`)),
    hex: () => bytesToHex(hash.digest()),
  };
}

/** SHA-256 of bytes, 64 hex digits. */
export async function hexOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
