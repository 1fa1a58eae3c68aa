import { describe, expect, it } from 'vitest';
import { checkRows } from '@/lib/corpus/check-rows';
import { inOrder, placeOf } from '@/lib/corpus/row-place';
import type { BodyRow } from '@/lib/corpus/row-place';
import { smallPack } from './small-pack';
import type { SmallPack } from './small-pack';

const problemsOf = async (pack: SmallPack): Promise<string[]> => {
  const rows: BodyRow[] = [
    ...pack.entities.map(row => ({ row: 'entity' as const, ...row })),
    ...pack.articles.map(row => ({ row: 'article' as const, ...row, mentions: [] })),
    ...pack.statements.map(row => ({ row: 'statement' as const, ...row })),
    ...pack.claims.map(row => ({ row: 'claim' as const, ...row })),
  ];
  const sorted = rows.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)));
  const open = async function* () {
    for (const [at, row] of sorted.entries()) yield { row, number: at + 2 };
  };
  const problems: string[] = [];
  for await (const problem of checkRows(open)) problems.push(problem);
  return problems;
};

const [statement] = smallPack.statements;
const [claim] = smallPack.claims;
const withStatement = (change: Partial<typeof statement>): SmallPack => ({
  ...smallPack,
  statements: [{ ...statement!, ...change }, ...smallPack.statements.slice(1)],
});
const withClaim = (change: Partial<typeof claim>): SmallPack => ({
  ...smallPack,
  claims: [{ ...claim!, ...change }, ...smallPack.claims.slice(1)],
});

describe('checkRows', () => {
  it('finds nothing in rows that fit together', async () => {
    expect(await problemsOf(smallPack)).toEqual([]);
  });

  it.each<[string, SmallPack, RegExp]>([
    ['a statement of no article', withStatement({ article: 'a0' }), /article: no line above has the id a0/],
    ['a statement that runs past the text', withStatement({ end: 9_999 }), /start, end: the range/],
    ['a cue that runs past the text', withStatement({ cue: { start: 0, end: 9_999 } }), /cue: the range/],
    [
      'a stranger who speaks',
      withStatement({ speaker: { text: 'هو', entity: 'he' } }),
      /speaker\.entity: .*he/,
    ],
    ['a stranger spoken about', withStatement({ about: ['nobody'] }), /about, speaksFor: .*nobody/],
    [
      'a claim of another article’s statement',
      withClaim({ article: 'a2', end: 1, start: 0 }),
      /has no statement/,
    ],
    ['a claim about a stranger', withClaim({ about: 'nobody' }), /about: .*nobody/],
  ])('names %s', async (_, pack, problem) => {
    expect((await problemsOf(pack)).join('\n')).toMatch(problem);
  });
});
