/**
 * A polynomial hash of folded letters, h(w + c) = h(w) · base + c in 32 bits. Being a polynomial, the hash of a word without its
 * proclitics follows from the hash of the whole by one multiplication (`swapPrefix`), so every reading of a word costs a few
 * instructions instead of another pass over its letters.
 */
export const hashBase = 0x9e3779b1 | 0;

/** The hash of a folded word. */
export function hashWord(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = addLetter(hash, key.charCodeAt(i));
  return hash;
}

/** The hash of a word with one letter more. */
export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, hashBase) + letter) | 0;
}

/** Letters of a word beyond which no proclitic is looked for; real words have at most some 20. */
export const longestWord = 64;

/** powers[n] = base to the n. */
export const hashPowers: Int32Array = buildPowers();

function buildPowers(): Int32Array {
  const powers = new Int32Array(longestWord + 1);
  powers[0] = 1;
  for (let i = 1; i <= longestWord; i++) powers[i] = Math.imul(powers[i - 1]!, hashBase);
  return powers;
}

/** The hash of a word after one prefix was put for another; `change` = hash of the new prefix − hash of the old. */
export function swapPrefix(hash: number, change: number, lettersAfter: number): number {
  return (hash + Math.imul(change, hashPowers[lettersAfter]!)) | 0;
}

/** A word that hangs on the one before by a dot is keyed apart, so that ordinary names never cross a full stop. */
export function dottedHash(hash: number): number {
  return hash ^ 0x2e2e2e2e;
}
