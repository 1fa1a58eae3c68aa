import { foldKey } from './fold';
import { firstLetter, isLetterPair, isTrailingMark, isWithinWord, scanTable, unit } from './scan-table';

/** A run of letters and digits with their marks: source offsets in UTF-16 code units, and the folded word. */
export type Word = { start: number; end: number; key: string };

/** Words that room is made for beforehand; engines keep longer lists of nothing in a slow form. */
const mostReserved = 1 << 22;

/** Splits a text into words, in order; everything that is neither letter, digit nor mark stands between them. */
export function splitWords(text: string): Word[] {
  const { length } = text;
  // Hardly a text has more than one word in four characters; a list that grows is copied over and over, half the cost of splitting.
  const words: Word[] = [];
  words.length = Math.min(length >> 2, mostReserved);
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = scanTable[text.charCodeAt(i)]!;
    if (code < firstLetter && code !== unit.expanded && !(code === unit.surrogate && isLetterPair(text, i))) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    while (i < length && (code = scanTable[text.charCodeAt(i)]!) >= firstLetter) {
      hash = (Math.imul(hash, 31) + code) | 0;
      i++;
    }
    if (i === length || !isWithinWord(code)) {
      words[count++] = { start, end: i, key: keyOfLetters(text, start, i, hash) };
      continue;
    }
    const { end, next } = restOfWord(text, i);
    words[count++] = { start, end, key: foldKey(text.slice(start, end)) };
    i = next;
  }
  words.length = count;
  return words;
}

/** Where a word ends that goes on with a unit that is no plain letter: its last letter or mark of a letter, and what follows. */
function restOfWord(text: string, from: number): { end: number; next: number } {
  let end = from;
  let i = from;
  for (; i < text.length; i++) {
    const code = scanTable[text.charCodeAt(i)]!;
    if (code === unit.mark) {
      if (end === i && isTrailingMark(text.charCodeAt(i))) end = i + 1;
      continue;
    }
    if (code === unit.surrogate && isLetterPair(text, i)) i++;
    else if (code < firstLetter && code !== unit.expanded) break;
    end = i + 1;
  }
  return { end, next: i };
}

/** Keys of words read lately, by hash; a power of two, some 300 kB when full. */
const keptKeys = 8192;
const kept: string[] = Array.from({ length: keptKeys }, () => '');
/** Letters of a key worth keeping: longer ones are no words of news. */
const longestKept = 32;

/**
 * The folded key of a word of plain letters, the same string again where it was read lately. News repeats its words, and looking
 * one up takes a third of the time of making it; of a long text, the collector has a third less to carry along.
 */
function keyOfLetters(text: string, start: number, end: number, hash: number): string {
  const slot = (hash ^ (hash >>> 15)) & (keptKeys - 1);
  const known = kept[slot]!;
  const length = end - start;
  if (known.length === length) {
    let i = 0;
    while (i < length && scanTable[text.charCodeAt(start + i)] === known.charCodeAt(i)) i++;
    if (i === length) return known;
  }
  const key = foldKey(text.slice(start, end));
  if (length <= longestKept) kept[slot] = key;
  return key;
}
