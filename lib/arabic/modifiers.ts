import { follows } from './gaps';
import { lookUpWord, offsetAfter } from './look-up-word';
import { leadingByLast, trailingByFirst, type ModifierForm, type NumberBound } from './number-modifiers';
import type { Word } from './words';

/** A modifier in a text: source offsets, and the words that it takes (`first` to `next` - 1). */
export type Modifier = { bound: NumberBound; start: number; end: number; first: number; next: number };

/** The modifier that ends right before word `i`; `preposition` is what word `i` itself carries (يقدر ب20). */
export function modifierBefore(
  text: string,
  words: readonly Word[],
  i: number,
  preposition: string,
): Modifier | undefined {
  const forms = preposition ? leadingByLast.get(preposition) : undefined;
  const split = forms && longest(text, words, i, forms, 1);
  if (split || i === 0 || !follows(text, words, i)) return split;
  const found = lookUpWord(leadingByLast, words[i - 1]!.key);
  return found && longest(text, words, i, found.row, 0);
}

/** The longest of some forms that ends at word `i` - 1, of whose last `missing` words the text has glued to word `i`. */
function longest(
  text: string,
  words: readonly Word[],
  i: number,
  forms: readonly ModifierForm[],
  missing: number,
): Modifier | undefined {
  for (const { words: form, bound } of forms) {
    const first = i - form.length + missing;
    if (first < 0 || form.length === missing) continue;
    let k = form.length - 1 - missing;
    while (k > 0 && words[first + k]!.key === form[k] && follows(text, words, first + k)) k--;
    const start =
      k === 0 && (missing === 0 || follows(text, words, i)) ? startOf(text, words[first]!, form[0]!) : -1;
    if (start >= 0) return { bound, start, end: words[i - 1]!.end, first, next: i };
  }
  return undefined;
}

/** Where the modifier's first word starts after its proclitics (وأكثر، لأزيد), or -1 when it is another word. */
function startOf(text: string, word: Word, key: string): number {
  const found = lookUpWord({ get: bare => (bare === key ? true : undefined) }, word.key);
  return found && !found.clitics.definite ? offsetAfter(text, word, found.clitics.cut) : -1;
}

/** The modifier that begins at word `i`, right after a number or after the thing counted. */
export function modifierAfter(text: string, words: readonly Word[], i: number): Modifier | undefined {
  const forms = i < words.length && follows(text, words, i) ? trailingByFirst.get(words[i]!.key) : undefined;
  for (const { words: form, bound } of forms ?? []) {
    if (!form.every((key, k) => words[i + k]?.key === key && (k === 0 || follows(text, words, i + k))))
      continue;
    const next = i + form.length;
    return { bound, start: words[i]!.start, end: words[next - 1]!.end, first: i, next };
  }
  return undefined;
}
