import { writePostings } from './postings';
import type { Haystack } from './search-shard';

/** So many bytes of places are read at once: a search reads a handful of blocks, a beginning of two letters some dozens. */
const bytesPerBlock = 32 * 1024;

/** Words as they are written folded, and stems, in one order. */
const signs = { word: 'w', stem: 's' } as const;

/** The term under which a folded word stands, or all those that begin so. */
export const wordTerm = (word: string): string => signs.word + word;
/** The term under which a stem stands. */
export const stemTerm = (stem: string): string => signs.stem + stem;

/**
 * Terms in the order of their code units, and for each the places of the statements that have it: those of the term
 * at index i end at `ends[i]` of `bytes`.
 */
export type TermBlock = { terms: string[]; ends: number[]; bytes: Uint8Array<ArrayBuffer> };

/** Turns the words of statements into blocks from term to statement. */
export function buildBlocks(contents: readonly Haystack[]): TermBlock[] {
  const words = placesOf(contents.map(content => content.words));
  const stems = placesOf(contents.map(content => content.stems));
  const places = new Map([
    ...[...words].map(([word, found]) => [wordTerm(word), found] as const),
    ...[...stems].map(([stem, found]) => [stemTerm(stem), found] as const),
  ]);
  const blocks: TermBlock[] = [];
  let block: Omit<TermBlock, 'bytes'> = { terms: [], ends: [] };
  let bytes: number[] = [];
  const close = (): void => {
    blocks.push({ ...block, bytes: Uint8Array.from(bytes) });
    block = { terms: [], ends: [] };
    bytes = [];
  };
  for (const term of [...places.keys()].toSorted()) {
    const found = places.get(term)!;
    writePostings(found, bytes);
    block.terms.push(term);
    block.ends.push(bytes.length);
    if (bytes.length >= bytesPerBlock) close();
  }
  if (block.terms.length > 0) close();
  return blocks;
}

/** The places of each word in texts of words with a space before and after each. */
function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, text] of texts.entries())
    for (const word of text.split(' ')) {
      if (word === '') continue;
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}

/** The numbers of the blocks, given by their first terms, in which terms that begin so may stand. `isWhole`: only the term itself. */
export function blocksWith(
  firsts: readonly string[],
  term: string,
  isWhole: boolean,
): { from: number; to: number } {
  // A beginning ends where the next sign of its length would begin.
  const last = isWhole ? term : `${term}\uffff`;
  return { from: Math.max(countUpTo(firsts, term) - 1, 0), to: countUpTo(firsts, last) };
}

/** The range of indexes of a block's terms that are the term, or begin with it. */
export function termsIn({ terms }: TermBlock, term: string, isWhole: boolean): { from: number; to: number } {
  const from = countBelow(terms, term);
  return { from, to: isWhole ? from + Number(terms[from] === term) : countUpTo(terms, `${term}\uffff`) };
}

/** How many of ascending texts stand before one, without it or with it: by halving. */
const countBelow = (texts: readonly string[], text: string) => halve(texts, one => one < text);
const countUpTo = (texts: readonly string[], text: string) => halve(texts, one => one <= text);

function halve(texts: readonly string[], isBefore: (text: string) => boolean): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(texts[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
