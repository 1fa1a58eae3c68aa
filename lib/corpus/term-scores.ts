import type { QueryWord } from './query-words';
import { raiseScores } from './postings';
import { scores } from './score-word';
import { blocksWith, stemTerm, termsIn, wordTerm, type TermBlock } from './term-blocks';

/** The numbers of the blocks that some words need, of blocks given by their first terms. */
export function blocksAsked(firsts: readonly string[], words: readonly QueryWord[]): number[] {
  const wanted = new Set<number>();
  for (const { term, isWhole } of words.flatMap(termsAsked)) {
    const { from, to } = blocksWith(firsts, term, isWhole);
    for (let block = from; block < to; block++) wanted.add(block);
  }
  return [...wanted];
}

/**
 * For each word what `scoreOf` would say of each of `size` texts. `blocks`: those asked for, by their numbers; one that is
 * not there answers nothing.
 */
export function scoreWords(
  firsts: readonly string[],
  blocks: ReadonlyMap<number, TermBlock | undefined>,
  words: readonly QueryWord[],
  size: number,
): Uint8Array[] {
  return words.map(word => {
    const earned = new Uint8Array(size);
    for (const { term, isWhole, score } of termsAsked(word)) {
      const { from, to } = blocksWith(firsts, term, isWhole);
      for (let number = from; number < to; number++) {
        const block = blocks.get(number);
        if (block) raise(earned, block, term, isWhole, score);
      }
    }
    return earned;
  });
}

type AskedTerm = { term: string; isWhole: boolean; score: number };

/** What `scoreOf` looks for in a text, as terms. */
function termsAsked({ key, readings, isBeginning }: QueryWord): AskedTerm[] {
  const whole = [
    { term: wordTerm(key), isWhole: true, score: scores.exact },
    ...readings.map(reading => ({ term: stemTerm(reading), isWhole: true, score: scores.stem })),
  ];
  if (!isBeginning) return whole;
  const begun = [wordTerm(key), ...[key, ...readings].map(stemTerm)];
  return [...whole, ...begun.map(term => ({ term, isWhole: false, score: scores.beginning }))];
}

function raise(earned: Uint8Array, block: TermBlock, term: string, isWhole: boolean, score: number): void {
  const { from, to } = termsIn(block, term, isWhole);
  for (let index = from; index < to; index++)
    raiseScores(earned, block.bytes, block.ends[index - 1] ?? 0, block.ends[index]!, score);
}
