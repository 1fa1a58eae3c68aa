import { foldKey } from './fold';
import { foldTable, deleted } from './fold-table';
import { isLetter } from './letters';

/** A run of letters and digits with their marks: source offsets in UTF-16 code units, and the folded word. */
export type Word = { start: number; end: number; key: string };

/** A combining mark or tatweel belongs to the letter before it; a bidi mark or zero-width space at the end of a word does not. */
const trailingMark = /[\p{M}\u0640]/u;

/** Splits a text into words, in order; everything that is neither letter, digit nor mark stands between them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let end = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if (i < text.length && foldTable[unit] === deleted) {
      if (start >= 0 && end === i && trailingMark.test(text[i]!)) end = i + 1;
      continue;
    }
    const width = i < text.length ? letterWidth(text, i, unit) : 0;
    if (width > 0) {
      if (start < 0) start = i;
      i += width - 1;
      end = i + 1;
    } else if (start >= 0) {
      words.push({ start, end, key: foldKey(text.slice(start, end)) });
      start = -1;
    }
  }
  return words;
}

/** 1 for a letter or digit, 2 for one written as a surrogate pair, 0 for anything else. */
function letterWidth(text: string, at: number, unit: number): 0 | 1 | 2 {
  if (unit < 0xd800 || unit > 0xdfff) return isLetter(unit) ? 1 : 0;
  const code = text.codePointAt(at)!;
  return code > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code)) ? 2 : 0;
}
