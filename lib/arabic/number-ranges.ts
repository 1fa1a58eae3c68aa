import type { TextRange } from '@/lib/model/text-range';
import { readCardinal, type Cardinal } from './cardinals';
import { isYear } from './figures';
import { foldKey } from './fold';
import { follows, gapBefore } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import type { Word } from './words';

/** Two numbers as one: `value` is null when both are vague; `first` and `next` as of a found number. */
export type NumberRange = {
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
export function rangeFrom(
  text: string,
  words: readonly Word[],
  i: number,
  low: Cardinal,
  free: number,
): NumberRange | undefined {
  if (Array.isArray(low.value))
    return { start: low.start, core: low, value: low.value, first: i, next: low.next };
  if (low.value === null) return vagueRange(text, words, i, low);
  const dashed = dashRange(text, words, i, low);
  if (dashed) return dashed;
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

const spacedDash = /^ ?[-–—~] ?$/u;
/** Below this two figures with a spaced dash are a score (1 - 2). */
const leastSpaced = 10;

/** "20 - 30 في المئة", "20 ~ 30": a dash with spaces round it, between amounts that are neither years nor a score. */
function dashRange(text: string, words: readonly Word[], i: number, low: Cardinal): NumberRange | undefined {
  const after = words[low.next];
  if (
    low.form !== 'digits' ||
    !after ||
    !spacedDash.test(text.slice(low.end, low.end + 4).slice(0, after.start - low.end))
  )
    return undefined;
  const high = after.start - low.end <= 3 ? readCardinal(text, words, low.next) : undefined;
  if (!high || 'skip' in high || high.form !== 'digits' || high.clitics.cut > 0) return undefined;
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || low.value < leastSpaced)
    return undefined;
  if (isYear(low.value, low.digits) && isYear(high.value, high.digits)) return undefined;
  const lowest = shared(low.value, low.scale, high.value, high.scale);
  if (lowest >= high.value) return undefined;
  return {
    start: low.start,
    core: { start: low.start, end: high.end },
    value: [lowest, high.value],
    first: i,
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
