import { firstLetter, isLetterPair, scanTable, unit } from '@/lib/arabic/scan-table';
import { splitWords, type Word } from '@/lib/arabic/words';

/**
 * The words next to a place of a text, folded, within its phrase; empty where there is none.
 * `proclitic`: what is written in one with the place itself; it is not the word before.
 * `written`: the word before as the text writes it, which tells على from علي.
 */
export type Surroundings = { before: string; after: string; proclitic: string; written: string };

/** Characters of other marks within which the next word is looked for. */
const reach = 48;

/** Reads the surroundings of text[start, end), which `proclitic` (folded letters) stands before. */
export function surroundings(text: string, start: number, end: number, proclitic: string): Surroundings {
  const joined = proclitic === '' ? start : wordBefore(text, start)?.start;
  const before = joined === undefined ? undefined : wordBefore(text, joined);
  return {
    before: before?.key ?? '',
    after: wordAfter(text, end)?.key ?? '',
    proclitic,
    written: before ? text.slice(before.start, before.end) : '',
  };
}

/** The last word before an offset, unless the phrase ends between them. */
function wordBefore(text: string, at: number): Word | undefined {
  const first = Math.max(0, at - reach);
  let end = at;
  while (end > first && !isLetter(text, end - 1)) if (endsPhrase(text, --end, at)) return undefined;
  let start = end;
  while (start > first && isInWord(text, start - 1)) start--;
  return wordsIn(text, start, end).at(-1);
}

/** The first word from an offset on, unless the phrase ends between them. */
function wordAfter(text: string, at: number): Word | undefined {
  const last = Math.min(text.length, at + reach);
  let start = at;
  while (start < last && !isLetter(text, start)) if (endsPhrase(text, start++, last)) return undefined;
  let end = start;
  while (end < last && isInWord(text, end)) end++;
  return wordsIn(text, start, end)[0];
}

const wordsIn = (text: string, from: number, to: number): Word[] =>
  splitWords(text.slice(from, to)).map(word => ({ ...word, start: word.start + from, end: word.end + from }));

function isLetter(text: string, at: number): boolean {
  const code = scanTable[text.charCodeAt(at)]!;
  if (code === unit.surrogate) return isLetterPair(text, at) || (at > 0 && isLetterPair(text, at - 1));
  return code >= firstLetter || code === unit.expanded;
}

const isInWord = (text: string, at: number): boolean =>
  isLetter(text, at) || scanTable[text.charCodeAt(at)] === unit.mark;

const always = new Set('!?؟؛;\n');

/** What ends a phrase; a full stop only before a space or the place itself, since names are masked with stops. */
function endsPhrase(text: string, at: number, edge: number): boolean {
  const mark = text[at]!;
  return always.has(mark) || (mark === '.' && (at + 1 >= edge || /\s/u.test(text[at + 1]!)));
}
