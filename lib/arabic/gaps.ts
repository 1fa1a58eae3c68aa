import type { Word } from './words';

/** What stands between two words: only spaces and invisible marks, soft marks (quotes, brackets, commas), or a break. */
export type Gap = 'space' | 'soft' | 'break';

const space = /^[\s\p{Cf}\u0640]*$/u;
const breaking = /[.!?؟؛;\n\r…]/u;
/** A gap longer than this is never read through (code units): rules of rubbish characters are breaks. */
const longestGap = 24;

/** The gap before word `i` (source offsets in UTF-16); the text's two ends are breaks. */
export function gapBefore(text: string, words: readonly Word[], i: number): Gap {
  const left = words[i - 1];
  const right = words[i];
  if (!left || !right || right.start - left.end > longestGap) return 'break';
  // One plain space is by far the most frequent gap.
  if (right.start - left.end === 1 && text.charCodeAt(left.end) === 32) return 'space';
  const gap = text.slice(left.end, right.start);
  if (breaking.test(gap)) return 'break';
  return space.test(gap) ? 'space' : 'soft';
}

/** True when word `i` follows the word before it with nothing but spaces between. */
export function follows(text: string, words: readonly Word[], i: number): boolean {
  return gapBefore(text, words, i) === 'space';
}
