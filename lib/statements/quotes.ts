import type { Word } from '@/lib/arabic/words';

/**
 * A stretch in quotation marks. `start` and `end` are the offsets inside the marks, `open` and `close` those with
 * them; `from` and `to` its words (end exclusive). An unclosed one ends with its paragraph.
 */
export type Quote = {
  open: number;
  start: number;
  end: number;
  close: number;
  from: number;
  to: number;
  closed: boolean;
};

/** Up to this many words in quotation marks are a name or a doubted word, not speech. */
export const nameWords = 3;

const openers = '«“„‹';
const closers = '»”‟›″';
const neutral = '"＂';
const isMark = (unit: string): boolean =>
  openers.includes(unit) || closers.includes(unit) || neutral.includes(unit);
/** All that pairing looks at: the marks, and where a paragraph ends. */
const marksAndEnds = new RegExp(`[${openers}${closers}${neutral}\n\u2029]`, 'gu');
/** Letters that stand joined to a quoted word: و«تويتر», بـ"فيسبوك", لـ«الشرق الأوسط». */
const proclitic = /(?:^|[\s\p{P}])[وفبلك]{1,2}ـ?$/u;
const letter = /[\p{L}\p{N}\p{M}ـ]/u;

/**
 * Pairs quotation marks of all styles, each paragraph for itself, so that a stray mark never runs on. Where a mark
 * stands (against a word's beginning or end) decides what it does; its own direction only where that leaves it open.
 */
export function pairQuotes(text: string, words: readonly Word[]): Quote[] {
  const quotes: Quote[] = [];
  const stack: { at: number; family: string }[] = [];
  const add = (open: number, end: number, closed: boolean): void => {
    quotes.push({ open, start: open + 1, end, close: closed ? end + 1 : end, from: 0, to: 0, closed });
  };
  const endParagraph = (at: number): void => {
    for (const { at: open } of stack) add(open, at, false);
    stack.length = 0;
  };
  for (const { 0: unit, index: i } of text.matchAll(marksAndEnds)) {
    if (unit === '\n' || unit === '\u2029') {
      endParagraph(i);
      continue;
    }
    const family = familyOf(unit);
    if (opensQuote(text, i, stack.length > 0)) {
      stack.push({ at: i, family });
      if (stack.length > deepest) add(stack.shift()!.at, i, false);
    } else if (stack.length > 0) {
      let top = stack.length - 1;
      while (top > 0 && stack[top]!.family !== family) top--;
      if (stack[top]!.family !== family) top = stack.length - 1;
      for (const { at } of stack.splice(top + 1)) add(at, i, false);
      add(stack.pop()!.at, i, true);
    }
  }
  endParagraph(text.length);
  quotes.sort((a, b) => a.open - b.open || b.close - a.close);
  return withWords(quotes, words);
}

/** Marks that wait for their partner at one time; an older one counts as stray. */
const deepest = 8;

const familyOf = (mark: string): string => ('«»'.includes(mark) ? '«' : '‹›'.includes(mark) ? '‹' : '"');

function opensQuote(text: string, at: number, insideOne: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const touchesBefore = !/[\s([:،,]/.test(before) && !openers.includes(before);
  const touchesAfter = letter.test(after) || /[([#@+.…]/.test(after) || isMark(after);
  if (touchesAfter && !touchesBefore) return true;
  if (touchesBefore && !touchesAfter) return false;
  if (touchesBefore && letter.test(after) && proclitic.test(text.slice(Math.max(0, at - 4), at))) return true;
  if (openers.includes(text[at]!) && touchesAfter) return true;
  if (closers.includes(text[at]!) && touchesBefore) return false;
  return !insideOne;
}

/** Gives the quotations their words and leaves out those without any. */
function withWords(quotes: Quote[], words: readonly Word[]): Quote[] {
  const first = (offset: number): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const quote of quotes) {
    quote.from = first(quote.start);
    quote.to = first(quote.end);
  }
  return quotes.filter(quote => quote.to > quote.from);
}
