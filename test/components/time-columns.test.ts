import { describe, expect, it } from 'vitest';
import { middleDay } from '@/components/middle-day';
import { filterEntries } from '@/components/statement-filters';
import { periodOf, timeColumns } from '@/components/time-columns';
import type { StatementEntry } from '@/lib/model/context';

const entry = (from: string, to = from, estimated = false): StatementEntry => ({
  id: `${from} ${to}`,
  article: from,
  kind: 'official',
  speaker: { text: 'التحالف الدولي' },
  about: [],
  published: { from, to, estimated, basis: { ar: '', en: '' } },
});

describe('middleDay', () => {
  it.each([
    { from: '2021-03-01', to: '2021-03-31', middle: '2021-03-16' },
    { from: '2021-03-04', to: '2021-03-04', middle: '2021-03-04' },
    { from: '2023-01-01', to: '2023-12-31', middle: '2023-07-02' },
  ])('of $from to $to is $middle', ({ middle, ...range }) => expect(middleDay(range)).toBe(middle));
});

describe('timeColumns', () => {
  const room = 36;

  it('puts statements of one month into one column, oldest first', () => {
    const found = timeColumns([entry('2022-05-02'), entry('2021-03-09'), entry('2022-05-20')], room);
    expect(found?.columns.map(({ bin, count }) => [bin.from, count])).toEqual([
      ['2021-03-01', 1],
      ['2022-05-01', 2],
    ]);
  });

  it('takes longer columns where months find no room', () => {
    const many = Array.from({ length: 12 }, (_, year) => entry(`${2010 + year}-07-09`));
    const found = timeColumns(many, room);
    expect(found?.bins).toBeLessThanOrEqual(room);
    expect(found?.columns).toHaveLength(12);
    expect(found?.domain).toEqual({ from: '2010-01-01', to: '2021-12-31' });
  });

  it('shows a year on either side of a single one', () =>
    expect(timeColumns([entry('2021-03-09')], room)?.domain).toEqual({
      from: '2020-01-01',
      to: '2022-12-31',
    }));

  it('gives an uncertain date one place, in its middle, and says how far it reaches', () => {
    const [column] = timeColumns([entry('2023-01-01', '2023-08-31', true)], room)!.columns;
    expect(column).toMatchObject({
      bin: { from: '2023-05-01', to: '2023-05-31' },
      hull: { from: '2023-01-01', to: '2023-08-31' },
      count: 1,
      estimated: 1,
    });
  });

  it('keeps the axis while fewer are counted, and says how many have no date', () => {
    const all = [
      entry('2019-02-01'),
      entry('2023-02-01'),
      { said: undefined, published: undefined },
    ] as never[];
    const found = timeColumns(all, room, all.slice(1));
    expect(found).toMatchObject({ domain: { from: '2019-01-01' }, undated: 1 });
    expect(found?.columns).toHaveLength(1);
  });

  it('has nothing to say of statements without dates', () =>
    expect(timeColumns([{}, {}], room)).toBeUndefined());
});

describe('periodOf', () => {
  it('filters for exactly the statements of its column', () => {
    const all = Array.from({ length: 60 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      const year = 2015 + Math.floor(index / 12);
      return index % 7 === 0
        ? entry(`${year}-01-01`, `${year + 1}-02-28`, true)
        : entry(`${year}-${month}-1${index % 10}`);
    });
    for (const room of [4, 11, 36, 80]) {
      const { columns } = timeColumns(all, room)!;
      for (const column of columns)
        expect(filterEntries(all, { period: periodOf(column) })).toHaveLength(column.count);
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    }
  });
});
