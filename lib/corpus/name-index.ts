import type { Entity } from '@/lib/model/entity';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';
import type { QueryWord } from './query-words';
import { haystackOf } from './search-shard';
import { buildBlocks, type TermBlock } from './term-blocks';
import { scoreWords } from './term-scores';

/** What a name weighs: the entity's own name more than its other forms. */
const nameWeight = 4;

/**
 * The forms of entities by their words: whose each form is, what it weighs, which words it has, and the blocks in which these
 * are looked up. Names share their words: those of 15 000 entities have half as many words as forms.
 */
export type NameIndex = {
  owners: number[];
  weights: number[];
  formWords: number[][];
  words: number;
  firsts: string[];
  blocks: ReadonlyMap<number, TermBlock>;
};

/** Entities taken between two pauses: 3 ms. */
const entitiesInStep = 100;

/** Indexes the names of entities step by step, so that a view that prepares for a search is never held up. */
export function* indexNames(entities: readonly Entity[]): Generator<void, NameIndex> {
  const owners: number[] = [];
  const weights: number[] = [];
  const formWords: number[][] = [];
  const places = new Map<string, number>();
  const haystacks: { words: string; stems: string }[] = [];
  for (const [owner, { name, aliases, latin = [], short = [] }] of entities.entries()) {
    const own = [name.ar, name.en ?? ''];
    for (const [place, form] of [...own, ...aliases, ...latin, ...short].entries()) {
      if (form === '') continue;
      owners.push(owner);
      weights.push(place < own.length ? nameWeight : 1);
      formWords.push(
        splitWords(form).flatMap(({ start, end, key }) => {
          const written = form.slice(start, end);
          if (isFunctionWord(written)) return [];
          let word = places.get(key);
          if (word === undefined) {
            word = haystacks.push(haystackOf(written)) - 1;
            places.set(key, word);
          }
          return [word];
        }),
      );
    }
    if ((owner + 1) % entitiesInStep === 0) yield;
  }
  const blocks = buildBlocks(haystacks);
  return {
    owners,
    weights,
    formWords,
    words: haystacks.length,
    firsts: blocks.map(({ terms }) => terms[0]!),
    blocks: new Map(blocks.entries()),
  };
}

/** How well each form answers the words of a query, by its weight; 0 where it lacks one of them. */
export function scoreForms(index: NameIndex, query: readonly QueryWord[]): number[] {
  const earned = scoreWords(index.firsts, index.blocks, query, index.words);
  return index.formWords.map((words, form) => {
    let score = 0;
    for (const scores of earned) {
      let best = 0;
      for (const word of words) best = Math.max(best, scores[word]!);
      if (best === 0) return 0;
      score += best;
    }
    return score * index.weights[form]!;
  });
}
