import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';

/** Words in a row that two texts hardly share unless one is taken from the other. */
const wordsInARow = 5;
/** One in so many rows of words is kept: enough to know a text by, and small for a page of a megabyte. */
const keptOneIn = 8;
/** Rows kept of one text at most: those of an article forty times as long as most. */
const mostKept = 4_000;
/** Rows by which an article is looked up: a page that lacks four of ten rows has one of them all but surely. */
const lookedUpBy = 6;
/** A page that has this part of an article's rows shows that article. */
const sameShare = 0.6;
/** With fewer rows an article is too short to be known again. */
const fewestRows = 3;

/** What a text is known again by: hashes of some of its rows of words, of each text always the same ones. */
export type TextPrint = ReadonlySet<number>;

/** The print of a text in blocks, by its folded words: quotation marks, spaces and markup make no difference. */
export function printOf(blocks: readonly string[]): TextPrint {
  const kept = new Set<number>();
  for (const text of blocks) {
    const words = splitWords(text).filter(({ start, end }) => !isFunctionWord(text.slice(start, end)));
    for (let first = 0; first + wordsInARow <= words.length; first++) {
      const hash = hashOf(words.slice(first, first + wordsInARow).map(({ key }) => key));
      if (hash % keptOneIn === 0) kept.add(hash);
      if (kept.size === mostKept) return kept;
    }
  }
  return kept;
}

/** The print of an article, whose paragraphs are its blocks as a page has them. */
export const articlePrint = (text: string): TextPrint => printOf(text.split('\n'));

/** The few hashes of an article under which the archive finds it; none for one that is too short to be known again. */
export function lookUpKeys(text: string): number[] {
  const print = articlePrint(text);
  return print.size < fewestRows ? [] : [...print].toSorted((a, b) => a - b).slice(0, lookedUpBy);
}

/** Whether a page shows an article, whole or nearly so; a page that quotes from it does not. */
export function showsArticle(page: TextPrint, text: string): boolean {
  const own = articlePrint(text);
  let shared = 0;
  for (const hash of own) if (page.has(hash)) shared++;
  return own.size >= fewestRows && shared / own.size >= sameShare;
}

/** FNV-1a over UTF-16 code units, 32 bits, its ends mixed; a space between words. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  const text = words.join(' ');
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
