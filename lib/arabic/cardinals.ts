import { foldKey } from './fold';
import { readFigure, type Figure } from './figures';
import { follows } from './gaps';
import { lookUpWord, offsetAfter, type Clitics } from './look-up-word';
import { NumberSum, type NumberPart } from './number-sum';
import {
  minusWords,
  numberWords,
  oneBeforeTen,
  partsOfWhole,
  vagueOpeners,
  type NumberWord,
} from './number-words';
import type { Word } from './words';

/** One number as written, without modifiers: source offsets, `next` the first word after it. */
export type Cardinal = {
  start: number;
  end: number;
  next: number;
  value: number | [number, number] | null;
  clitics: Clitics;
  /** The last scale that multiplied (25 ألف: 1 000), 1 without. */
  scale: number;
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** How many digits, 0 for words. */
  digits: number;
};

/**
 * Reads the cardinal number that begins at word `i`: Num (و Num)*, a scale multiplies what stands left of it.
 * `undefined`: no number here. `{ skip }`: digits that are no amount; go on after them.
 */
export function readCardinal(
  text: string,
  words: readonly Word[],
  i: number,
): Cardinal | { skip: number } | undefined {
  const minus = minusWords.get(words[i]!.key);
  if (minus) return readNegative(text, words, i);
  const figure = readFigure(text, words, i);
  if (figure)
    return figure.value === undefined && !figure.range
      ? { skip: figure.next }
      : fromFigure(text, words, figure);
  const key = words[i]!.key;
  const opener = lookUpWord(vagueOpeners, key);
  if (opener) {
    const vague =
      i + 1 < words.length && follows(text, words, i + 1) ? partAt(text, words, i + 1) : undefined;
    if (vague?.rank !== 'plural') return undefined;
    return readVague(text, words, i, offsetAfter(text, words[i]!, opener.clitics.cut), opener.clitics);
  }
  const first = partAt(text, words, i) ?? elevenAt(text, words, i);
  if (!first || first.rank === 'parts') return undefined;
  if (first.rank === 'plural') return readVague(text, words, i, first.start, first.clitics);
  return partOfWhole(text, words, i, first) ?? readWords(text, words, i, first);
}

const theWhole = foldKey('ال');

/** خمس السكان: a fifth of them; five would stand before a noun without its article. */
function partOfWhole(
  text: string,
  words: readonly Word[],
  i: number,
  first: NumberPart,
): Cardinal | undefined {
  const { key } = words[i]!;
  const value = first.clitics.definite ? undefined : partsOfWhole.get(key.slice(first.clitics.cut));
  const next = words[i + 1];
  if (value === undefined || !next?.key.startsWith(theWhole) || !follows(text, words, i + 1))
    return undefined;
  if (partAt(text, words, i + 1)) return undefined;
  return { ...asWritten(first, words, i), value: round(value), scale: 1, form: 'fraction' };
}

/** سالب خمسة: a number after a word for minus; الضلع السالب has none. */
function readNegative(text: string, words: readonly Word[], i: number): Cardinal | undefined {
  const next = i + 1;
  if (next >= words.length || !follows(text, words, next) || minusWords.has(words[next]!.key))
    return undefined;
  const number = readCardinal(text, words, next);
  if (!number || 'skip' in number || typeof number.value !== 'number' || number.clitics.cut > 0)
    return undefined;
  return { ...number, start: words[i]!.start, value: -number.value };
}

function fromFigure(text: string, words: readonly Word[], figure: Figure): Cardinal {
  const { start, clitics, digits } = figure;
  const base = { start, clitics, digits, form: 'digits' as const };
  if (figure.range) {
    const scaled = scaleAt(text, words, figure.next);
    if (!scaled) return { ...base, end: figure.end, next: figure.next, value: figure.range, scale: 1 };
    const value: [number, number] = [figure.range[0] * scaled.value, figure.range[1] * scaled.value];
    return { ...base, end: words[figure.next]!.end, next: figure.next + 1, value, scale: scaled.value };
  }
  const sum = new NumberSum(figure.value!, 'figure');
  return { ...base, ...addParts(text, words, figure.next, sum) };
}

function readWords(text: string, words: readonly Word[], i: number, first: NumberPart): Cardinal {
  let next = i + 1;
  let { value, rank } = first;
  const after = next < words.length && follows(text, words, next) ? partAt(text, words, next) : undefined;
  const glued = after !== undefined && after.clitics.cut === 0;
  if (first.rank === 'unit' && glued && after.rank === 'ten' && first.value <= 9) {
    value += 10;
    rank = 'teen';
    next++;
  } else if (first.rank === 'unit' && glued && after.rank === 'hundred' && after.value === 100 && value > 2) {
    value *= 100;
    rank = 'hundred';
    next++;
  } else if (first.rank === 'fraction') {
    const scaled = scaleAt(text, words, next);
    if (!scaled) return { ...asWritten(first, words, i), value: round(value), scale: 1, form: 'fraction' };
    return {
      ...asWritten(first, words, next),
      value: value * scaled.value,
      scale: scaled.value,
      form: 'words',
    };
  }
  const sum = new NumberSum(value, rank, first.dualAlone === true);
  const whole = { clitics: first.clitics, digits: 0, ...addParts(text, words, next, sum) };
  const parts = whole.value > 2 ? partsAt(text, words, whole.next) : undefined;
  // ثلاثة أرباع
  if (parts)
    return {
      ...asWritten(first, words, whole.next),
      value: round(whole.value * parts.value),
      scale: 1,
      form: 'fraction',
    };
  return { ...whole, start: first.start, form: 'words' };
}

/** The plural of a fraction at word `i`: أرباع، أخماس. */
function partsAt(text: string, words: readonly Word[], i: number): NumberWord | undefined {
  if (i >= words.length || !follows(text, words, i)) return undefined;
  const word = numberWords.get(words[i]!.key);
  return word?.rank === 'parts' ? word : undefined;
}

function asWritten(first: NumberPart, words: readonly Word[], last: number) {
  return { start: first.start, clitics: first.clitics, digits: 0, end: words[last]!.end, next: last + 1 };
}

/** Takes every further part that the grammar lets in. */
function addParts(text: string, words: readonly Word[], from: number, sum: NumberSum) {
  let next = from;
  while (next < words.length && follows(text, words, next)) {
    const key = words[next]!.key;
    const apart = key === 'و' && next + 1 < words.length && follows(text, words, next + 1);
    const at = apart ? next + 1 : next;
    // Eleven first: وأحد عشر folds to the word for one.
    const part = elevenAt(text, words, at) ?? partAt(text, words, at) ?? figurePart(text, words, at);
    if (!part) break;
    const joined = apart || (part.clitics.and && !part.clitics.preposition);
    // عشرون وثلاثة أخماس
    const parts = joined && part.rank === 'unit' && part.value > 2 ? partsAt(text, words, at + 1) : undefined;
    if (parts) {
      if (!sum.add({ ...part, rank: 'fraction', value: part.value * parts.value }, apart)) break;
      next = at + 2;
      if (repeatsScale(text, words, next, sum)) next++;
      continue;
    }
    if (!(joined ? sum.add(part, apart) : sum.multiply(part))) break;
    next = at + 1;
    // The teen and the hundred in two words within a sum: وثلاثة عشر، وثلاث مئة.
    const second = next < words.length && follows(text, words, next) ? partAt(text, words, next) : undefined;
    if (joined && second?.clitics.cut === 0 && sum.widen(second)) next++;
    // "ونصف المليون" repeats the scale.
    if (joined && part.rank === 'fraction' && repeatsScale(text, words, next, sum)) next++;
  }
  return { end: words[next - 1]!.end, next, value: round(sum.value), scale: sum.scale };
}

function repeatsScale(text: string, words: readonly Word[], i: number, sum: NumberSum): boolean {
  const part = i < words.length && follows(text, words, i) ? partAt(text, words, i) : undefined;
  return part !== undefined && sum.repeats(part);
}

/** ملايين قليلة: an adjective of amount belongs to the vague number. */
const few = new Set(['قليلة', 'عديدة', 'معدودة'].map(foldKey));

/** مئات آلاف الملايين and an opener: longer runs are not language, and a bound keeps the reading linear. */
const mostVagueWords = 4;

function readVague(
  text: string,
  words: readonly Word[],
  i: number,
  start: number,
  clitics: Clitics,
): Cardinal {
  let next = i + 1;
  while (next < words.length && next < i + mostVagueWords && follows(text, words, next)) {
    const part = partAt(text, words, next);
    if (
      !part ||
      (part.rank !== 'plural' && part.rank !== 'scale') ||
      part.clitics.and ||
      part.clitics.preposition
    )
      break;
    next++;
  }
  if (next < words.length && few.has(words[next]!.key) && follows(text, words, next)) next++;
  return { start, end: words[next - 1]!.end, next, value: null, clitics, scale: 1, form: 'vague', digits: 0 };
}

function partAt(text: string, words: readonly Word[], i: number): NumberPart | undefined {
  const word = words[i]!;
  const { key } = word;
  const found = lookUpWord(numberWords, key);
  if (!found || isMistaken(found.row, found.clitics, key)) return undefined;
  const { row, clitics } = found;
  // The article stays with the word: العشرات.
  const cut = clitics.definite && !key.startsWith('لل', clitics.cut - 2) ? clitics.cut - 2 : clitics.cut;
  return { ...row, clitics, start: cut === 0 ? word.start : offsetAfter(text, word, cut) };
}

/** Short number words behind a clitic that are other words: لست "I am not", كست, فسبع; الاثنين is Monday. */
function isMistaken(row: NumberWord, clitics: Clitics, key: string): boolean {
  if (clitics.preposition === 'ك') return true;
  if (clitics.definite && row.value === 2 && row.rank === 'unit') return true;
  return clitics.cut > 0 && key.length - clitics.cut <= 2 && !(clitics.and && clitics.cut === 1);
}

/** أحد عشر / إحدى عشرة: eleven in two words, reported as one part over the first; the ten is taken by `widen`. */
function elevenAt(text: string, words: readonly Word[], i: number): NumberPart | undefined {
  const found = lookUpWord(oneBeforeTen, words[i]!.key);
  if (!found || found.clitics.definite || i + 1 >= words.length || !follows(text, words, i + 1))
    return undefined;
  if (numberWords.get(words[i + 1]!.key)?.rank !== 'ten') return undefined;
  return {
    value: 1,
    rank: 'unit',
    clitics: found.clitics,
    start: offsetAfter(text, words[i]!, found.clitics.cut),
  };
}

function figurePart(text: string, words: readonly Word[], i: number): NumberPart | undefined {
  const figure = readFigure(text, words, i);
  if (figure?.value === undefined || figure.next !== i + 1) return undefined;
  const { value, clitics, start } = figure;
  return { value, rank: value < 10 ? 'unit' : 'teen', clitics, start };
}

function scaleAt(text: string, words: readonly Word[], i: number): NumberWord | undefined {
  if (i >= words.length || !follows(text, words, i)) return undefined;
  const word = numberWords.get(words[i]!.key);
  return word?.rank === 'scale' || (word?.rank === 'plural' && word.value >= 1000) ? word : undefined;
}

/** Sums of thirds and tenths without the noise of binary fractions: four places are finer than any news figure. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e4) / 1e4;
}
