import type { TextRange } from '@/lib/model/text-range';
import type { Cardinal } from './cardinals';
import type { NounForm } from './counted-nouns';
import type { NumberBound } from './number-modifiers';

/**
 * A number in a text, with its modifiers (أكثر من، على الأقل). `value`: [low, high] for a range, null for a vague plural.
 * `core`: the number alone. `first` and `next`: the words of the range (`next` is the first word after it).
 * `form`: how it is written; `dual` is a bare dual noun, which is number and counted thing in one.
 */
export type FoundNumber = TextRange & {
  value: number | [number, number] | null;
  bound: 'exact' | 'range' | NumberBound;
  form: Cardinal['form'] | 'dual' | 'one' | 'multiple';
  core: TextRange;
  first: number;
  next: number;
  /** With the article (الـ17، الثلاثة): often an ordinal or a resumption. */
  definite: boolean;
  /** What the number's own word carries: ب ل ك or nothing. */
  preposition: string;
  /** How many digits, 0 in words. */
  digits: number;
  percent: boolean;
  /** For a bare dual: its noun. */
  noun?: NounForm;
};
