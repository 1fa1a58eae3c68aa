import { splitWords } from '@/lib/arabic/words';

/** A word of a name, folded. `dotted`: it hangs on the word before by a full stop and nothing else (داع.ش). */
export type NameWord = { key: string; dotted: boolean };

/** Splits a name into the words that the trie is keyed by. */
export function nameWords(name: string): NameWord[] {
  const words = splitWords(name);
  return words.map(({ start, key }, i) => ({
    key,
    dotted: i > 0 && isLoneDot(name.slice(words[i - 1]!.end, start)),
  }));
}

/** Whether only a full stop stands between two words, whatever marks hang about it (داعـ.ـش). */
export function isLoneDot(between: string): boolean {
  return /^[\p{M}\p{Cf}\u0640]*\.[\p{M}\p{Cf}\u0640]*$/u.test(between);
}
