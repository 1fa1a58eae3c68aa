import type { TextRange } from '@/lib/model/text-range';
import { readCardinal, type Cardinal } from './cardinals';
import { foldKey } from './fold';
import { follows, gapBefore } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import { modifierAfter, modifierBefore } from './modifiers';
import type { NumberBound } from './number-modifiers';
import { nounForms, type NounForm } from './counted-nouns';
import { mayBeNumber } from './number-words';
import { readPercent } from './percent';
import { splitWords, type Word } from './words';

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
  const { core, value } = range ?? { core: cardinal, value: cardinal.value };
  let next = range?.next ?? cardinal.next;
  let { start } = range ?? cardinal;
  let end = core.end;
  const first = range?.first ?? i;
  const percent = readPercent(text, words, next, end);
  if (percent) ({ next, end } = percent);
  const before = modifierBefore(text, words, first, range ? '' : cardinal.clitics.preposition);
  const leading = before && before.first >= free ? before : undefined;
  if (leading) start = leading.start;
  const trailing = leading ? undefined : modifierAfter(text, words, next);
  if (trailing) ({ next, end } = trailing);
  const isRange = Array.isArray(value);
  const bound = isRange
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

type NumberRange = {
  start: number;
  core: TextRange;
  value: [number, number] | null;
  first: number;
  next: number;
};

const between = foldKey('بين');
const what = foldKey('ما');
const from = foldKey('من');
const rangeOpeners = wordSet([between, from]);
const upTo = new Set(['إلى', 'حتى', 'لـ'].map(foldKey));
/** "ارتفع من 20 إلى 30": a change, not a range; looked for in this many words before. */
const changeReach = 6;
const changes = new Set(
  [
    'ارتفع',
    'ارتفعت',
    'انخفض',
    'انخفضت',
    'زاد',
    'زادت',
    'تراجع',
    'تراجعت',
    'تقلص',
    'تقلصت',
    'رفع',
    'رفعت',
    'خفض',
    'خفضت',
    'ليرتفع',
    'لترتفع',
    'وارتفع',
    'تحول',
    'انتقل',
  ].map(foldKey),
);

/** ما بين 20 و30، من 20 إلى 30، 20 إلى 30, and "20-30" as the figure gave it. */
function rangeFrom(
  text: string,
  words: readonly Word[],
  i: number,
  low: Cardinal,
  free: number,
): NumberRange | undefined {
  if (Array.isArray(low.value))
    return { start: low.start, core: low, value: low.value, first: i, next: low.next };
  if (low.value === null) return vagueRange(text, words, i, low);
  const opener = i > free && follows(text, words, i) ? openerAt(text, words, i, free) : undefined;
  let at = low.next;
  if (at >= words.length || gapBefore(text, words, at) === 'break') return undefined;
  const joint = words[at]!.key;
  if (upTo.has(joint) && (opener?.word !== between || joint !== foldKey('حتى'))) {
    if (isChange(words, opener?.first ?? i)) return undefined;
    at++;
  } else if (opener?.word !== between) return undefined;
  else if (joint === 'و') at++;
  else if (!joint.startsWith('و')) return undefined;
  const high = at < words.length ? readCardinal(text, words, at) : undefined;
  if (!high || 'skip' in high || typeof high.value !== 'number') return undefined;
  const lowest = shared(low.value, low.scale, high.value, high.scale);
  if (lowest >= high.value || (!opener && high.clitics.cut > 0)) return undefined;
  const start = opener?.start ?? low.start;
  return {
    start,
    core: { start: low.start, end: high.end },
    value: [lowest, high.value],
    first: opener?.first ?? i,
    next: high.next,
  };
}

/** "عشرات الآلاف إلى ملايين": vague at both ends. */
function vagueRange(text: string, words: readonly Word[], i: number, low: Cardinal): NumberRange | undefined {
  const at = low.next + 1;
  if (at >= words.length || !follows(text, words, low.next) || !upTo.has(words[low.next]!.key))
    return undefined;
  const high = readCardinal(text, words, at);
  if (!high || 'skip' in high || high.value !== null) return undefined;
  return {
    start: low.start,
    core: { start: low.start, end: high.end },
    value: null,
    first: i,
    next: high.next,
  };
}

function openerAt(text: string, words: readonly Word[], i: number, free: number) {
  const found = lookUpWord(rangeOpeners, words[i - 1]!.key);
  if (!found || found.clitics.definite) return undefined;
  const { row: word, clitics } = found;
  const plain = clitics.cut === 0;
  const hasWhat =
    plain && word === between && i - 2 >= free && words[i - 2]!.key === what && follows(text, words, i - 1);
  const first = hasWhat ? i - 2 : i - 1;
  return {
    word,
    first,
    start: hasWhat ? words[first]!.start : offsetAfter(text, words[first]!, clitics.cut),
  };
}

/** "بين 20 و30 ألفا": the scale belongs to both, when that keeps the order and the low number has none of its own. */
function shared(low: number, lowScale: number, high: number, highScale: number): number {
  return lowScale === 1 && highScale > 1 && low < high / highScale ? low * highScale : low;
}

function isChange(words: readonly Word[], i: number): boolean {
  for (let k = Math.max(0, i - changeReach); k < i; k++) if (changes.has(words[k]!.key)) return true;
  return false;
}

/** "زاد لأكثر من الضعف": a multiple, told from other senses by the modifier before it. */
const multiples = new Set(['الضعف', 'الضعفين', 'المثل', 'المثلين'].map(foldKey));

function multipleAt(text: string, words: readonly Word[], i: number, free: number): FoundNumber | undefined {
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
function dualAt(text: string, words: readonly Word[], i: number, free: number): FoundNumber | undefined {
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
