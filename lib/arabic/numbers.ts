import type { TextRange } from '@/lib/model/text-range';
import { readCardinal, type Cardinal } from './cardinals';
import { dualAt, multipleAt } from './dual-numbers';
import type { FoundNumber } from './found-number';
import { modifierAfter, modifierBefore } from './modifiers';
import { limitsFrom, orEqualAfter } from './number-limits';
import { rangeFrom } from './number-ranges';
import { mayBeNumber } from './number-words';
import { percentBefore, readPercent } from './percent';
import { splitWords, type Word } from './words';

export type { FoundNumber } from './found-number';

/** Finds the numbers of a text, in order and apart from each other: one pass, a bounded look to either side. */
export function findNumbers(text: string, words: readonly Word[] = splitWords(text)): FoundNumber[] {
  const found: FoundNumber[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const { key } = words[i]!;
    const last = key.charCodeAt(key.length - 1);
    const read = (last >= 48 && last <= 57) || mayBeNumber(key) ? readCardinal(text, words, i) : undefined;
    if (read && 'skip' in read) {
      i = read.skip - 1;
      continue;
    }
    const number = read
      ? withModifiers(text, words, i, read, free)
      : (dualAt(text, words, i, free) ?? multipleAt(text, words, i, free));
    if (!number) continue;
    found.push(number);
    free = number.next;
    i = number.next - 1;
  }
  return found;
}

function withModifiers(
  text: string,
  words: readonly Word[],
  i: number,
  cardinal: Cardinal,
  free: number,
): FoundNumber {
  const range = rangeFrom(text, words, i, cardinal, free);
  let core: TextRange = range?.core ?? cardinal;
  let value = range ? range.value : cardinal.value;
  let next = range?.next ?? cardinal.next;
  let { start } = range ?? cardinal;
  let end = core.end;
  const first = range?.first ?? i;
  const before = percentBefore(text, start, end);
  const percent = before === undefined ? readPercent(text, words, next, end) : { next, end };
  if (percent) ({ next, end } = percent);
  start = before ?? start;
  const modifier = modifierBefore(text, words, first, range ? '' : cardinal.clitics.preposition);
  const leading = modifier && modifier.first >= free ? modifier : undefined;
  if (leading) start = leading.start;
  const limits =
    leading && typeof value === 'number'
      ? limitsFrom(text, words, next, { value, bound: leading.bound })
      : undefined;
  if (limits) {
    ({ value, next, end } = limits);
    core = { start: core.start, end };
  }
  const orEqual = leading && !limits ? orEqualAfter(text, words, next) : undefined;
  if (orEqual) ({ next, end } = orEqual);
  const trailing = leading ? undefined : modifierAfter(text, words, next);
  if (trailing) ({ next, end } = trailing);
  const bound = Array.isArray(value)
    ? 'range'
    : (leading?.bound ?? trailing?.bound ?? (value === null ? 'about' : 'exact'));
  return {
    start,
    end,
    value,
    bound,
    form: cardinal.form,
    core: { start: core.start, end: core.end },
    first: leading?.first ?? first,
    next,
    definite: cardinal.clitics.definite,
    preposition: cardinal.clitics.preposition,
    digits: cardinal.digits,
    percent: percent !== undefined,
  };
}
