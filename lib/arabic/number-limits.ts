import { readCardinal } from './cardinals';
import { foldKey } from './fold';
import { follows } from './gaps';
import { modifierBefore, type Modifier } from './modifiers';
import type { NumberBound } from './number-modifiers';
import { mayBeNumber } from './number-words';
import type { Word } from './words';

/** The second of two limits on one figure. `value`: both in order; `end` in source offsets, `next` the first word after. */
export type Limits = { value: [number, number]; end: number; next: number };

const and = foldKey('و');
const opposite: Readonly<Record<NumberBound, NumberBound | undefined>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  about: undefined,
};
/** The longest modifier has five words (و أقل من أو يساوي). */
const mostWords = 6;

/** أكثر من 20 وأقل من 30، لا يقل عن 20 ولا يزيد عن 30: a second limit right behind the first makes a range of them. */
export function limitsFrom(
  text: string,
  words: readonly Word[],
  at: number,
  first: { value: number; bound: NumberBound },
): Limits | undefined {
  const wanted = opposite[first.bound];
  if (!wanted || !words[at]?.key.startsWith(and)) return undefined;
  for (let i = at + 1; i < words.length && i <= at + mostWords && follows(text, words, i - 1); i++) {
    const { key } = words[i]!;
    if (!/\d$/.test(key) && !mayBeNumber(key)) continue;
    const number = readCardinal(text, words, i);
    if (!number || 'skip' in number || typeof number.value !== 'number') continue;
    const modifier = modifierBefore(text, words, i, number.clitics.preposition);
    if (modifier?.bound !== wanted || !opensAt(words, modifier, at)) return undefined;
    const value: [number, number] =
      wanted === 'less-than' ? [first.value, number.value] : [number.value, first.value];
    return value[0] < value[1] ? { value, end: number.end, next: number.next } : undefined;
  }
  return undefined;
}

const orEqual = new Set(['يساوي', 'تساوي'].map(foldKey));
const or = foldKey('أو');

/** "أقل من 500 أو يساوي": what a bound says more, when no number of its own follows. The end stays the figure's own otherwise. */
export function orEqualAfter(
  text: string,
  words: readonly Word[],
  at: number,
): { end: number; next: number } | undefined {
  const next = at + 2;
  if (words[at]?.key !== or || !orEqual.has(words[at + 1]?.key ?? '')) return undefined;
  if (!follows(text, words, at) || !follows(text, words, at + 1)) return undefined;
  if (next < words.length && follows(text, words, next)) {
    const number = readCardinal(text, words, next);
    if (number && !('skip' in number)) return undefined;
  }
  return { end: words[at + 1]!.end, next };
}

/** وأقل من with its و glued, or standing apart. */
function opensAt(words: readonly Word[], { first }: Modifier, at: number): boolean {
  return first === at || (first === at + 1 && words[at]!.key === and);
}
