import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords } from '@/lib/corpus/query-words';
import { buildShard, haystackOf } from '@/lib/corpus/search-shard';
import { indexedShard, scannedShard } from '@/lib/corpus/searched-shard';
import { buildBlocks, type TermBlock } from '@/lib/corpus/term-blocks';

const words = [
  'ألغام',
  'الألغام',
  'لغم',
  'متفجرة',
  'متفجرات',
  'سياسي',
  'السياسية',
  'سوريا',
  'سورية',
  '25500',
  'متى',
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map(picked => picked.join(' '));

/** The same statements scanned, and by blocks; `cut` parts these so that terms lie in many. */
const bothWays = (
  sentences: readonly string[],
  cut: (blocks: TermBlock[]) => TermBlock[] = blocks => blocks,
) => {
  const contents = sentences.map(haystackOf);
  const columns = { ...buildShard().take(), ids: sentences.map((_, place) => String(place)) };
  const blocks = cut(buildBlocks(contents));
  const read: number[][] = [];
  return {
    read,
    scanned: scannedShard({ ...columns, contents }),
    indexed: indexedShard({ ...columns, blocks: blocks.map(({ terms }) => terms[0]!) }, async numbers => {
      read.push(numbers);
      return numbers.map(number => blocks[number]);
    }),
  };
};

/** One block for every term. */
const singly = (blocks: TermBlock[]): TermBlock[] =>
  blocks.flatMap(({ terms, ends, bytes }) =>
    terms.map((term, index) => {
      const part = bytes.slice(ends[index - 1] ?? 0, ends[index]);
      return { terms: [term], ends: [part.length], bytes: part };
    }),
  );

describe('indexedShard', () => {
  it.each([
    { name: 'few blocks', cut: undefined },
    { name: 'a block for every term', cut: singly },
  ])('earns as much as a scan, in $name', async ({ cut }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { maxLength: 30 }),
        sentence,
        fc.nat(6),
        async (sentences, query, typed) => {
          const { scanned, indexed } = bothWays(sentences, cut);
          const asked = askedWords(query.slice(0, Math.max(query.length - typed, 0)), true);
          const [expected, found] = await Promise.all([scanned.scores(asked), indexed.scores(asked)]);
          for (const place of sentences.keys())
            expect(found.map(score => score(place))).toEqual(expected.map(score => score(place)));
        },
      ),
    );
  });

  it('finds places far apart in thousands of statements', async () => {
    const sentences = Array.from({ length: 40_000 }, (_, place) => (place % 20_011 === 7 ? 'متفجرة' : ''));
    const [score] = await bothWays(sentences).indexed.scores(askedWords('متفجرة ', true));
    expect([...sentences.keys()].filter(place => score!(place) > 0)).toEqual([7, 20_018]);
  });

  it('reads the blocks alone that a word needs', async () => {
    const { indexed, read } = bothWays(words, singly);
    await indexed.scores(askedWords('متفجرة ', true));
    expect(read).toHaveLength(1);
    expect(read[0]!.length).toBeLessThan(6);
  });

  it('answers nothing where its blocks are gone with their pack', async () => {
    const { blocks: _, ...columns } = { ...buildShard().take(), ids: ['a'], blocks: ['w'] };
    const gone = indexedShard({ ...columns, blocks: ['wا'] }, async () => [undefined]);
    const [score] = await gone.scores(askedWords('متفجرة', true));
    expect(score!(0)).toBe(0);
  });
});
