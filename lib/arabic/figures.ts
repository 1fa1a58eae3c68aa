import { lookUpWord, offsetAfter, type Clitics } from './look-up-word';
import { numberWords } from './number-words';
import type { Word } from './words';

/**
 * A number written in digits. `next`: the index of the first word after it. `range`: written as "20-30".
 * A run of digits that is no amount (a clock time, a date, a score, a telephone number, part of a label such as F-16)
 * has no value; a caller skips it whole.
 */
export type Figure = {
  start: number;
  end: number;
  next: number;
  clitics: Clitics;
  digits: number;
  value?: number;
  range?: [number, number];
};

const thousandsMarks = new Set([',', '٬', '،', '.', ' ', '\u00a0', '\u202f', '’', "'"]);
const decimalMarks = new Set(['.', ',', '٫']);
const joints = new Set([
  ...thousandsMarks,
  ...decimalMarks,
  ':',
  '/',
  '-',
  '–',
  '—',
  '+',
  '~',
  '*',
  '_',
  '\\',
  '@',
]);
/** More groups than this are no amount; what goes on behind them is told by the digit before it. */
const mostGroups = 8;
/** Digits beyond this are an identifier (a telephone number, an account), never an amount. */
const longestAmount = 15;

/** Reads the digits at word `i`, with their separators, or nothing when the word does not end in bare digits. */
export function readFigure(text: string, words: readonly Word[], i: number): Figure | undefined {
  const word = words[i]!;
  const clitics = digitsAfterClitics(word.key);
  if (!clitics) return undefined;
  const start = offsetAfter(text, word, clitics.cut);
  const groups = [word.key.slice(clitics.cut)];
  const marks: string[] = [];
  let next = i + 1;
  for (; next < words.length && groups.length < mostGroups; next++) {
    const before = words[next - 1]!;
    const mark = markBetween(text, before, words[next]!);
    if (!mark || !(mark === ' ' ? isSpacedGroup(words[next]!.key, groups, marks) : joints.has(mark))) break;
    if (!isDigits(words[next]!.key)) {
      // "12.وقال": the sentence's end without a space; "F-16", "7-إيفن": a label.
      return {
        start,
        end: before.end,
        next,
        clitics,
        digits: groups[0]!.length,
        ...(mark === '-' || startsWithDigit(words[next]!.key) ? {} : amount(groups, marks, false)),
      };
    }
    groups.push(words[next]!.key);
    marks.push(mark);
  }
  const figure = { start, end: words[next - 1]!.end, next, clitics, digits: groups.join('').length };
  if (groups.length === mostGroups || isPartOfLabel(text, start)) return figure;
  const scaleFollows = numberWords.get(words[next]?.key ?? '')?.rank === 'scale';
  const read = amount(groups, marks, scaleFollows);
  if (read.value === undefined || !hasMinus(text, start, figure.end)) return { ...figure, ...read };
  return { ...figure, start: start - 1, value: -read.value };
}

/** The one mark between two groups of digits, without the marks of direction that pages put round it; else nothing. */
function markBetween(text: string, left: Word, right: Word): string | undefined {
  const gap = right.start - left.end;
  if (gap === 1) return text[left.end];
  if (gap === 0 || gap > 3) return undefined;
  const bare = text.slice(left.end, right.start).replace(/\p{Cf}/gu, '');
  return bare.length === 1 && bare !== ' ' ? bare : undefined;
}

const minusSigns = new Set(['-', '−']);

/**
 * "بلغت الحرارة -5": a dash glued to the digits, with a space before it that follows no digit ("20 -30"). At the head
 * of a line it is a bullet, unless the number is all that the line has.
 */
function hasMinus(text: string, start: number, end: number): boolean {
  if (!minusSigns.has(text[start - 1] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 1 - minusReach), start - 1);
  if (/(?:^|\n)\s*$/u.test(before)) return /^[\s.%٪]{0,3}(?:\n|$)/u.test(text.slice(end, end + 4));
  return /[^\d\s][\s(]$/u.test(before.replace(/[٠-٩]/gu, '0'));
}

/** How far before the sign is looked at, in code units. */
const minusReach = 4;

/** "40 000": a space between thousands, as the Maghreb writes; what came before must be grouped like it. */
function isSpacedGroup(key: string, groups: readonly string[], marks: readonly string[]): boolean {
  const first = groups[0]!;
  if (key.length !== 3 || !isDigits(key) || first.length > 3 || first.startsWith('0')) return false;
  return marks.every(mark => mark === ' ') && groups.slice(1).every(group => group.length === 3);
}

function startsWithDigit(key: string): boolean {
  return isDigits(key.slice(0, 1));
}

/** The proclitics before a figure (لـ100، الـ12), or nothing when the word is not digits behind them. */
export function digitsAfterClitics(key: string): Clitics | undefined {
  const last = key.charCodeAt(key.length - 1);
  return last < 48 || last > 57 ? undefined : lookUpWord(onlyDigits, key)?.clitics;
}

const onlyDigits = { get: (key: string) => (isDigits(key) ? true : undefined) };

function isDigits(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) < 48 || key.charCodeAt(i) > 57) return false;
  return key.length > 0;
}

/** "F-16", "كوفيد-19", "#2030", "+963": a mark glued to the digits and to what stands before them. */
function isPartOfLabel(text: string, start: number): boolean {
  const mark = text[start - 1] ?? ' ';
  if (mark === '+' || mark === '#' || mark === '_' || mark === '@' || mark === '=') return true;
  if (mark !== ' ' && joints.has(mark) && /\d|[٠-٩]/u.test(text[start - 2] ?? ' ')) return true;
  // "%20%29" in a web address.
  if (mark === '%' && /[\p{L}\p{N})]/u.test(text[start - 2] ?? ' ')) return true;
  return (mark === '-' || mark === '/' || mark === '.') && /\p{L}/u.test(text[start - 2] ?? ' ');
}

function amount(
  groups: readonly string[],
  marks: readonly string[],
  scaleFollows: boolean,
): { value?: number; range?: [number, number] } {
  const first = groups[0]!;
  if (groups.join('').length > longestAmount) return {};
  if (marks.length === 0) return first.length > 1 && first.startsWith('0') ? {} : { value: Number(first) };
  const last = marks.at(-1)!;
  if (marks.length === 1 && (last === '-' || last === '–' || last === '~')) return span(first, groups[1]!);
  const sameMarks = marks.every(mark => mark === marks[0]);
  const inThousands = (some: readonly string[]) =>
    first.length <= 3 && !first.startsWith('0') && some.every(group => group.length === 3);
  if (
    sameMarks &&
    thousandsMarks.has(last) &&
    inThousands(groups.slice(1)) &&
    !(scaleFollows && decimalMarks.has(last))
  )
    return { value: Number(groups.join('')) };
  if (!decimalMarks.has(last)) return {};
  const whole = groups.slice(0, -1);
  const wholeMarks = marks.slice(0, -1);
  if (wholeMarks.some(mark => mark === last || mark !== wholeMarks[0] || !thousandsMarks.has(mark)))
    return {};
  if (!inThousands(whole.slice(1)) && whole.length > 1) return {};
  return { value: Number(`${whole.join('')}.${groups.at(-1)!}`) };
}

/** "20-30" is a range, "2-1" a score, "2014-2015" years. */
function span(low: string, high: string): { range?: [number, number] } {
  if (low.startsWith('0') || high.startsWith('0') || Number(low) >= Number(high)) return {};
  if (isYear(Number(low), low.length) && isYear(Number(high), high.length)) return {};
  return { range: [Number(low), Number(high)] };
}

/** Four digits that news would read as a year rather than an amount. */
export function isYear(value: number, digits: number): boolean {
  return digits === 4 && Number.isInteger(value) && value >= 1900 && value < 2100;
}
