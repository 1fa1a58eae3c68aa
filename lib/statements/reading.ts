import { splitWords, type Word } from '@/lib/arabic/words';
import { pairQuotes, type Quote } from './quotes';

/** What stands in the gap before a word, as bits. */
export const gap = {
  comma: 1,
  colon: 2,
  stop: 4,
  line: 8,
  semicolon: 16,
  opening: 32,
  closing: 64,
  dash: 128,
} as const;

/**
 * A text read once: its words, the gaps before them (`gaps[words.length]` is what follows the last word), its
 * quotations, and by word the first word of the next sentence. Word indices count `words`, offsets UTF-16 units.
 */
export type Reading = {
  text: string;
  words: Word[];
  gaps: Uint8Array;
  /** `sentences[i]`: index of the first word after the sentence that word i stands in. */
  sentences: Uint32Array;
  quotes: Quote[];
  /** The outermost quotation that opens right before a word. */
  opens: Map<number, Quote>;
  /** The quotation that closes right before a word. */
  closes: Map<number, Quote>;
};

/** Reads words, gaps, sentences and quotations of a text, once for all rules; `split`: its words, where they are known. */
export function readText(text: string, split: readonly Word[] = splitWords(text)): Reading {
  // A list of its own: rules may try out another reading of a word.
  const words = split.slice();
  if (!writesYehForMaqsura(words, text)) nameAli(words, text);
  const gaps = new Uint8Array(words.length + 1);
  for (let i = 0; i <= words.length; i++) gaps[i] = readGap(text, words[i - 1], words[i]);
  const sentences = new Uint32Array(words.length + 1).fill(words.length);
  for (let i = words.length - 1; i >= 0; i--) {
    sentences[i] = gaps[i + 1]! & (gap.stop | gap.line) ? i + 1 : sentences[i + 1]!;
  }
  const quotes = pairQuotes(text, words);
  const opens = new Map<number, Quote>();
  for (const quote of quotes) if (!opens.has(quote.from)) opens.set(quote.from, quote);
  const closes = new Map<number, Quote>();
  for (const quote of quotes) if (quote.closed && !closes.has(quote.to)) closes.set(quote.to, quote);
  return { text, words, gaps, sentences, quotes, opens, closes };
}

/** The key of the name علي, which folding makes the same as the preposition على. */
export const ali = 'علي_';

/** Egyptian outlets write ي at the end of words for both letters (فى, علي): then only the place tells. */
function writesYehForMaqsura(words: readonly Word[], text: string): boolean {
  let yeh = 0;
  let maqsura = 0;
  for (const { key, start, end } of words) {
    if (key !== 'الي') continue;
    if (text.slice(start, end).endsWith('ى')) maqsura++;
    else yeh++;
  }
  return yeh > maqsura;
}

function nameAli(words: Word[], text: string): void {
  for (const [i, word] of words.entries()) {
    if (word.key === 'علي' && /ي\p{M}*$/u.test(text.slice(word.start, word.end)))
      words[i] = { ...word, key: ali };
  }
}

const bits: Record<string, number> = {
  '،': gap.comma,
  ',': gap.comma,
  ':': gap.colon,
  '؛': gap.semicolon,
  ';': gap.semicolon,
  '!': gap.stop,
  '؟': gap.stop,
  '?': gap.stop,
  '\n': gap.line,
  '\u2029': gap.line,
  '(': gap.opening,
  '[': gap.opening,
  ')': gap.closing,
  ']': gap.closing,
  '–': gap.dash,
  '—': gap.dash,
  '-': gap.dash,
};

function readGap(text: string, before: Word | undefined, after: Word | undefined): number {
  const from = before ? before.end : 0;
  const to = after ? after.start : text.length;
  let found = 0;
  for (let i = from; i < to; i++) {
    const mark = text[i]!;
    if (mark === '.') {
      let dots = 1;
      while (text[i + dots] === '.') dots++;
      if (endsSentence(text, before, after, dots)) found |= gap.stop;
      i += dots - 1;
    } else if (mark === ':' && isDigit(text[i - 1]) && isDigit(text[i + 1])) continue;
    else if (!(mark === '\n' && found & gap.comma)) found |= bits[mark] ?? 0;
  }
  return found;
}

/** 11:59: a clock time, no colon of speech. */
const isDigit = (unit: string | undefined): boolean => unit !== undefined && /[0-9٠-٩۰-۹]/.test(unit);

const latinOrDigit = /[0-9A-Za-z]/;

/** A point after one letter (د. ب. أ), inside a number or a latin name, and three points, end no sentence. */
function endsSentence(
  text: string,
  before: Word | undefined,
  after: Word | undefined,
  dots: number,
): boolean {
  if (dots > 2 || !before || !after) return dots <= 2;
  if (before.key.length === 1 && !latinOrDigit.test(before.key)) return false;
  const tight = after.start - before.end === dots;
  return !(tight && latinOrDigit.test(text[before.end - 1]!) && latinOrDigit.test(text[after.start]!));
}

/** The source text from one word to before another, with a mark that closes behind the last of them (محاربة “داعش”). */
export function wordsText(reading: Reading, from: number, to: number): string {
  if (to <= from) return '';
  return closed(reading.text, reading.words[from]!.start, reading.words[to - 1]!.end);
}

/** The key of a word, empty beyond the ends. */
export function keyAt(reading: Reading, index: number): string {
  return reading.words[index]?.key ?? '';
}

/** The key without a joined و or ف, when two letters are left. */
export function unjoined(key: string): string | undefined {
  return (key.startsWith('و') || key.startsWith('ف')) && key.length > 2 ? key.slice(1) : undefined;
}

/** The index of the first word that starts at or after an offset. */
export function wordFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const closers: Readonly<Record<string, string>> = { '”': '“', '»': '«', ')': '(' };

/** A name with the quotation mark or bracket that closes behind its last word (تنظيم “داعش”). */
export function closed(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  const closer = text[end] ?? '';
  if (closer === '"') return name.split('"').length % 2 === 0 ? name + closer : name;
  const opener = closers[closer];
  return opener && name.split(opener).length > name.split(closer).length ? name + closer : name;
}
