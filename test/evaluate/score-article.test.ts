import { describe, expect, it } from 'vitest';
import type { Extraction } from '@/lib/model/extraction';
import type { Statement } from '@/lib/model/statement';
import type { GoldArticle, GoldStatement } from './gold';
import { scoreArticle } from './score-article';
import { emptyTally } from './tally';

// "The minister said the situation is hard. The spokesman denied that 15 persons were killed in Aleppo on 3 May 2021."
const text = 'قال الوزير إن الوضع صعب. ونفى المتحدث مقتل 15 شخصا في حلب في 3 أيار 2021.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const hard: GoldStatement = {
  ...at('الوضع صعب'),
  disputed: false,
  speaker: 'الوزير',
  cue: 'قال',
  form: 'indirect',
  stance: 'asserts',
};
const denied: GoldStatement = {
  ...at('مقتل 15 شخصا في حلب'),
  disputed: false,
  speaker: 'المتحدث',
  entity: 'sdf',
  cue: 'ونفى',
  form: 'paraphrase',
  stance: 'denies',
};
const found = ({ start, end }: GoldStatement, more: Partial<Statement> = {}): Statement => ({
  start,
  end,
  form: 'indirect',
  kind: 'official',
  stance: 'asserts',
  cue: at('قال'),
  speaker: { text: 'الوزير' },
  ...more,
});

/** What the gold says of the denial, as the rules would give it. */
const asDenied = {
  speaker: { text: 'المتحدث', entity: 'sdf' },
  cue: at('ونفى'),
  form: 'paraphrase',
  stance: 'denies',
} as const;

function score(gold: Partial<GoldArticle>, extraction: Partial<Extraction>) {
  const tally = emptyTally();
  const all = { mentions: [], statements: [], claims: [], dates: [], ...extraction };
  const errors = scoreArticle({ id: 'a', text, ...gold }, all, tally);
  return {
    lists: Object.fromEntries(tally.lists),
    shares: Object.fromEntries(tally.shares),
    errors: errors.map(({ kind, group }) => [kind, group]),
  };
}

describe('scoreArticle', () => {
  it('finds nothing wrong with what is the same', () => {
    expect(score({ statements: [hard] }, { statements: [found(hard)] })).toEqual({
      lists: {
        'statements, overlap': { right: 1, extra: 0, missed: 0 },
        'statements, exact': { right: 1, extra: 0, missed: 0 },
      },
      shares: {
        speaker: { right: 1, asked: 1 },
        form: { right: 1, asked: 1 },
        stance: { right: 1, asked: 1 },
      },
      errors: [],
    });
  });

  it('scores no list that the gold leaves out', () => {
    expect(score({}, { statements: [found(hard)] })).toEqual({ lists: {}, shares: {}, errors: [] });
  });

  it.each([
    ['a statement left out', [hard], [], [['missed statement', 'قال']]],
    ['a statement that nobody made', [], [found(hard)], [['extra statement', 'قال']]],
    ['other ends', [denied], [found({ ...denied, ...at('مقتل 15 شخصا') }, asDenied)], [['boundary', 'ونفى']]],
    [
      'all that can be asked of a pair',
      [denied],
      [found(denied)],
      [
        ['wrong speaker', 'ونفى'],
        ['wrong entity', 'ونفى'],
        ['wrong form', 'ونفى'],
        ['wrong stance', 'ونفى'],
      ],
    ],
  ])('names %s', (_, gold, statements, errors) => {
    expect(score({ statements: gold }, { statements }).errors).toEqual(errors);
  });

  it('asks of a claim its range and value, then its bound', () => {
    const claim = { ...at('15 شخصا'), value: 15, bound: 'exact', unit: 'شخص' } as const;
    const gold = { claims: [{ ...claim, disputed: false }] };
    expect(score(gold, { claims: [claim] }).errors).toEqual([]);
    expect(score(gold, { claims: [{ ...claim, bound: 'about' }] })).toMatchObject({
      lists: { 'claims (range and value)': { right: 1 } },
      shares: { bound: { right: 0, asked: 1 } },
      errors: [['wrong bound', 'about']],
    });
    expect(score(gold, { claims: [{ ...claim, value: 50 }] }).errors).toEqual([
      ['missed claim', 'another value'],
      ['extra claim', 'شخص'],
    ]);
  });

  it('asks of a mention the same entity at any overlap', () => {
    const how = { by: 'name', form: 'حلب' } as const;
    const gold = { mentions: [{ ...at('في حلب'), entity: 'aleppo', disputed: false }] };
    expect(score(gold, { mentions: [{ ...at('حلب'), entity: 'aleppo', how }] }).errors).toEqual([]);
    expect(score(gold, { mentions: [{ ...at('حلب'), entity: 'homs', how }] }).errors).toEqual([
      ['missed mention', 'aleppo'],
      ['extra mention', 'homs'],
    ]);
  });

  it('asks of a date its range and its days', () => {
    const date = { ...at('3 أيار 2021'), from: '2021-05-03', to: '2021-05-03' };
    const gold = { dates: [{ ...date, disputed: false }] };
    expect(score(gold, { dates: [date] }).errors).toEqual([]);
    expect(score(gold, { dates: [{ ...date, to: '2021-05-04' }] }).errors).toEqual([
      ['missed date', 'other days'],
      ['extra date', 'found'],
    ]);
  });
});
