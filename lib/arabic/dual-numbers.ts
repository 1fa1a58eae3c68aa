import { nounForms } from './counted-nouns';
import { foldKey } from './fold';
import type { FoundNumber } from './found-number';
import { follows } from './gaps';
import { lookUpWord, offsetAfter } from './look-up-word';
import { modifierBefore } from './modifiers';
import type { Word } from './words';

/** "زاد لأكثر من الضعف": a multiple, told from other senses by the modifier before it. */
const multiples = new Set(['الضعف', 'الضعفين', 'المثل', 'المثلين'].map(foldKey));

export function multipleAt(
  text: string,
  words: readonly Word[],
  i: number,
  free: number,
): FoundNumber | undefined {
  const { key, start, end } = words[i]!;
  const leading = multiples.has(key) ? modifierBefore(text, words, i, '') : undefined;
  if (!leading || leading.first < free) return undefined;
  const { bound, first } = leading;
  const core = { start, end };
  const rest = { definite: true, preposition: '', digits: 0, percent: false };
  return { start: leading.start, end, value: 2, bound, form: 'multiple', core, first, next: i + 1, ...rest };
}

const twos = new Set(['اثنان', 'اثنين', 'اثنتان', 'اثنتين'].map(foldKey));
const ones = new Set(['واحد', 'واحدة', 'واحدا'].map(foldKey));
const otherDuals = new Set(['آخران', 'آخرين', 'أخريان', 'أخريين'].map(foldKey));

/** A dual noun by itself (شخصين), or a noun with "one" or "two" behind it (مدنيا واحدا، جنديين اثنين). */
export function dualAt(
  text: string,
  words: readonly Word[],
  i: number,
  free: number,
): FoundNumber | undefined {
  const { key } = words[i]!;
  const behind = words[i + 1]?.key ?? '';
  if (!/(?:ان|ين)$/u.test(key) && !ones.has(behind)) return undefined;
  const found = lookUpWord(nounForms, key);
  if (!found) return undefined;
  const { row: noun, clitics } = found;
  const after = behind && follows(text, words, i + 1) ? behind : '';
  const other =
    otherDuals.has(after) && i + 2 < words.length && follows(text, words, i + 2) ? words[i + 2]!.key : '';
  const value = noun.number === 'singular' ? 1 : 2;
  const markedTwo = value === 2 && (twos.has(after) || twos.has(other));
  const isOne = value === 1 && ones.has(after) && !clitics.definite;
  if (!isOne && !markedTwo && noun.number !== 'dual') return undefined;
  const last = markedTwo && !twos.has(after) ? i + 2 : markedTwo || isOne ? i + 1 : i;
  // The article stays with the noun: الهجومين.
  const article = clitics.definite && clitics.preposition !== 'ل' ? 2 : 0;
  const start = offsetAfter(text, words[i]!, clitics.cut - article);
  const core = { start, end: words[last]!.end };
  const before = modifierBefore(text, words, i, '');
  const leading = before && before.first >= free ? before : undefined;
  return {
    start: leading?.start ?? start,
    end: core.end,
    value,
    bound: leading?.bound ?? 'exact',
    form: isOne ? 'one' : 'dual',
    core,
    first: leading?.first ?? i,
    next: last + 1,
    definite: clitics.definite,
    preposition: clitics.preposition,
    digits: 0,
    percent: false,
    noun,
  };
}
