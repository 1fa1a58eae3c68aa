import { foldKey } from './fold';
import type { Word } from './words';

/** What stood before a folded word: `cut` folded letters in all. */
export type Clitics = {
  cut: number;
  /** و or ف: the word joins what stands before it. */
  and: boolean;
  preposition: '' | 'ب' | 'ل' | 'ك';
  definite: boolean;
};

const bare: Clitics = { cut: 0, and: false, preposition: '', definite: false };

/** Looks a folded word up in a table of bare words, whole first, then without و ف, ب ل ك, ال and their chains. */
export function lookUpWord<T>(
  table: { get(key: string): T | undefined },
  key: string,
): { row: T; clitics: Clitics } | undefined {
  const whole = table.get(key);
  if (whole !== undefined) return { row: whole, clitics: bare };
  for (const clitics of cliticsOf(key)) {
    const row = table.get(key.slice(clitics.cut));
    if (row !== undefined) return { row, clitics };
  }
  return undefined;
}

/** The readings of a folded word's first letters as proclitics, the shortest chain first. */
export function cliticsOf(key: string): Clitics[] {
  const readings: Clitics[] = [];
  let at = 0;
  const and = key[0] === 'و' || key[0] === 'ف';
  const add = (cut: number, preposition: Clitics['preposition'], definite: boolean) => {
    if (key.length > cut && cut > 0)
      readings.push({ cut, and: and && cut > 0 && at > 0, preposition, definite });
  };
  for (const joined of and ? [false, true] : [false]) {
    at = joined ? 1 : 0;
    add(at, '', false);
    const letter = key[at];
    if (letter === 'ا' && key[at + 1] === 'ل') add(at + 2, '', true);
    if (letter === 'ب' || letter === 'ك' || letter === 'ل') {
      add(at + 1, letter, false);
      if (key[at + 1] === 'ا' && key[at + 2] === 'ل') add(at + 3, letter, true);
      if (letter === 'ل' && key[at + 1] === 'ل') add(at + 2, letter, true);
    }
  }
  return readings;
}

/** The source offset (UTF-16) where a word goes on after `letters` of its folded letters, marks and tatweel skipped. */
export function offsetAfter(text: string, word: Word, letters: number): number {
  let at = word.start;
  let left = letters;
  while (at < word.end) {
    const length = foldKey(text[at]!).length;
    if (length > 0 && left <= 0) break;
    left -= length;
    at++;
  }
  return at;
}
