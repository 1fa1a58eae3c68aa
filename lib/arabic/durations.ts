import type { TextRange } from '@/lib/model/text-range';
import { readCardinal } from './cardinals';
import { timeUnits, type TimeUnit } from './date-words';
import { clockUnits, type ClockUnit } from './duration-words';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { endingFilter, lookUpWord, offsetAfter, wordSet } from './look-up-word';
import { mayBeNumber, numberWords, vagueOpeners } from './number-words';
import { splitWords, type Word } from './words';

export type DurationUnit = TimeUnit | ClockUnit;

/** One unit of a duration with its count: 0.5 for a half, null where the text counts vaguely (بضعة أيام). */
export type DurationPart = { unit: DurationUnit; count: number | null };

/** A duration read at a word: source offsets, `next` the first word after it. */
export type Duration = TextRange & { next: number; parts: readonly DurationPart[] };

/** Words that say a length of time follows, so that a bare unit counts as one: لمدة عام، خلال شهر، طوال الأسبوع. */
const openers = wordSet(['مدة', 'لمدة', 'فترة', 'لفترة', 'طوال', 'طيلة', 'غضون'].map(key));
/** Of these the phrase itself begins with the word: "all week" is a duration, "a week" may be none. */
const throughout = new Set(['طوال', 'طيلة'].map(key));
const whole = new Set(
  ['كامل', 'كاملة', 'كاملا', 'كاملين', 'كاملتين', 'بأكمله', 'بأكملها', 'بكامله', 'بكاملها'].map(key),
);
const one = new Set(['واحد', 'واحدة', 'واحدا'].map(key));
const ofTime = new Set(['الزمن', 'الزمان'].map(key));
const from = key('من');
const and = key('و');

const hasUnitEnding = endingFilter([...timeUnits.keys(), ...clockUnits.keys()]);

/**
 * Finds the lengths of time in a text, in order and apart: one pass, a bounded look ahead at each word. What the way
 * from now makes a date (منذ عامين) holds a duration as well; a named time (العام الماضي) does not.
 */
export function findDurations(text: string, words: readonly Word[] = splitWords(text)): Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < words.length; i++) {
    const opener = lookUpWord(openers, words[i]!.key);
    const isThroughout = opener !== undefined && throughout.has(opener.row);
    const at = opener ? i + 1 : i;
    if (opener && (at >= words.length || !follows(text, words, at))) continue;
    const duration = readDuration(text, words, at, opener !== undefined, isThroughout);
    if (!duration) continue;
    const start = isThroughout ? offsetAfter(text, words[i]!, opener.clitics.cut) : duration.start;
    found.push({ ...duration, start });
    i = duration.next - 1;
  }
  return found;
}

/**
 * The duration that begins at word `i`: ثلاثة أشهر، عامين، نصف ساعة، سنة ونصف، عام واحد وشهر و21 يوما. `opened`: a word
 * before it says that a length of time follows, so a bare unit is one. `definite`: the unit may have its article.
 */
export function readDuration(
  text: string,
  words: readonly Word[],
  i: number,
  opened = false,
  definite = false,
): Duration | undefined {
  const first = partAt(text, words, i, opened, definite);
  if (!first) return undefined;
  const parts = [first.part];
  let { next } = first;
  for (;;) {
    const further = furtherPart(text, words, next);
    if (!further || parts.some(({ unit }) => unit === further.part.unit)) break;
    parts.push(further.part);
    next = further.next;
  }
  return { start: first.start, end: words[next - 1]!.end, next, parts };
}

/** A part behind و: its unit may stand bare (عام واحد وشهر). */
function furtherPart(text: string, words: readonly Word[], next: number) {
  if (next >= words.length || !follows(text, words, next)) return undefined;
  const apart = words[next]!.key === and;
  if (!apart && !words[next]!.key.startsWith(and)) return undefined;
  const at = apart ? next + 1 : next;
  return at < words.length && (!apart || follows(text, words, at))
    ? partAt(text, words, at, true, false, !apart)
    : undefined;
}

type ReadPart = { start: number; next: number; part: DurationPart };

function partAt(
  text: string,
  words: readonly Word[],
  i: number,
  opened: boolean,
  definite: boolean,
  joined = false,
): ReadPart | undefined {
  const word = words[i];
  if (!word) return undefined;
  const last = word.key.charCodeAt(word.key.length - 1);
  const counted =
    (last >= 48 && last <= 57) || mayBeNumber(word.key)
      ? countedPart(text, words, i, opened, joined)
      : undefined;
  if (counted) return counted;
  if (!hasUnitEnding(word.key)) return undefined;
  const unit = unitAt(word);
  if (!unit || unit.and !== joined || (unit.definite && !definite) || unit.count === 0) return undefined;
  const start = offsetAfter(text, word, unit.definite ? unit.cut - 2 : unit.cut);
  const next = i + 1;
  const base = { unit: unit.unit, count: unit.count };
  if (isOfTime(text, words, next)) return { start, next: next + 2, part: base };
  if (unit.unsure && !(opened && unit.count === 2)) return undefined;
  const after = next < words.length && follows(text, words, next) ? words[next]!.key : '';
  if (one.has(after) || whole.has(after)) return { start, next: next + 1, part: base };
  const half = withHalf(text, words, next, base);
  return unit.count === 1 && !opened && half.next === next ? undefined : { start, ...half };
}

/** عقد من الزمن: what stands before it is a length of time. */
function isOfTime(text: string, words: readonly Word[], i: number): boolean {
  const second = words[i + 1];
  return (
    words[i]?.key === from &&
    second !== undefined &&
    ofTime.has(second.key) &&
    follows(text, words, i) &&
    follows(text, words, i + 1)
  );
}

/** ثلاثة أشهر، 24 ساعة، بضعة أيام، نصف الساعة */
function countedPart(
  text: string,
  words: readonly Word[],
  i: number,
  opened: boolean,
  joined: boolean,
): ReadPart | undefined {
  const vague = lookUpWord(vagueOpeners, words[i]!.key);
  const number = vague ? undefined : readCardinal(text, words, i);
  if (!vague && (!number || 'skip' in number || typeof number.value !== 'number' || number.value < 0))
    return undefined;
  const clitics = vague?.clitics ?? (number as { clitics: { and: boolean; definite: boolean } }).clitics;
  if (clitics.definite || clitics.and !== joined) return undefined;
  const at = number && 'next' in number ? number.next : i + 1;
  if (at >= words.length || !follows(text, words, at)) return undefined;
  const unit = unitAt(words[at]!);
  if (!unit || unit.count === 2 || unit.and || unit.preposition) return undefined;
  const start = number && 'start' in number ? number.start : offsetAfter(text, words[i]!, vague!.clitics.cut);
  const count = number && 'value' in number ? (number.value as number) : null;
  const next = at + 1;
  if (isOfTime(text, words, next)) return { start, next: next + 2, part: { unit: unit.unit, count } };
  if (unit.unsure && !opened) return undefined;
  const isWhole = next < words.length && follows(text, words, next) && whole.has(words[next]!.key);
  if (isWhole) return { start, next: next + 1, part: { unit: unit.unit, count } };
  return { start, ...withHalf(text, words, next, { unit: unit.unit, count }) };
}

/** ساعة ونصف، سنتين ونصف السنة: the half, third or quarter of the same unit. */
function withHalf(text: string, words: readonly Word[], next: number, part: DurationPart) {
  const half = part.count === null ? undefined : halfAt(text, words, next, part.unit);
  return half ? { next: half.next, part: { ...part, count: part.count! + half.value } } : { next, part };
}

function halfAt(text: string, words: readonly Word[], next: number, unit: DurationUnit) {
  if (next >= words.length || !follows(text, words, next) || !words[next]!.key.startsWith(and))
    return undefined;
  const apart = words[next]!.key === and;
  const at = apart ? next + 1 : next;
  const fraction = numberWords.get(apart ? (words[at]?.key ?? '') : words[at]!.key.slice(1));
  if (fraction?.rank !== 'fraction' || (apart && !follows(text, words, at))) return undefined;
  const behind = at + 1 < words.length && follows(text, words, at + 1) ? unitAt(words[at + 1]!) : undefined;
  const repeats = behind?.unit === unit && behind.count === 1;
  if (behind && !repeats) return undefined;
  return { value: fraction.value, next: repeats ? at + 2 : at + 1 };
}

function unitAt(word: Word) {
  const found = lookUpWord<{ unit: DurationUnit; count: number; unsure?: boolean }>(allUnits, word.key);
  return found && { ...found.row, ...found.clitics };
}

const allUnits = {
  get: (word: string) => timeUnits.get(word) ?? clockUnits.get(word),
};
