import { describe, expect, it } from 'vitest';
import { compareFigures, differenceOf } from '@/lib/context/compare-figures';
import { figure } from './shown-statement';

describe('differenceOf', () => {
  const exact = (value: number) => ({ value, bound: 'exact' as const });

  it.each([
    ['87 after 83', exact(83), exact(87), { is: 'more', from: 83, to: 87, by: 4, isAbout: false }],
    ['83 after 87', exact(87), exact(83), { is: 'less', from: 87, to: 83, by: 4, isAbout: false }],
    ['25 500 after 25 thousand', exact(25_000), exact(25_500), { is: 'same' }],
    [
      'more than 25 500 after more than 25 thousand',
      { value: 25_000, bound: 'more-than' as const },
      { value: 25_500, bound: 'more-than' as const },
      { is: 'same' },
    ],
    [
      '31 thousand after more than 25 500: about so much',
      { value: 25_500, bound: 'more-than' as const },
      exact(31_000),
      { is: 'more', from: 25_500, to: 31_000, by: 5_500, isAbout: true },
    ],
    ['decimals', exact(2.1), exact(2.3), { is: 'more', from: 2.1, to: 2.3, by: 0.2, isAbout: false }],
    [
      'a range above',
      exact(10),
      { value: [20, 30] as [number, number], bound: 'range' as const },
      { is: 'more', isAbout: true },
    ],
    [
      'a range below',
      { value: [20, 30] as [number, number], bound: 'range' as const },
      exact(10),
      { is: 'less', isAbout: true },
    ],
    [
      'ranges that overlap',
      { value: [20, 30] as [number, number], bound: 'range' as const },
      { value: [25, 40] as [number, number], bound: 'range' as const },
      { is: 'unlike' },
    ],
  ])('tells %s', (_, earlier, later, expected) => {
    expect(differenceOf(earlier, later)).toEqual(expected);
  });
});

describe('compareFigures', () => {
  const onPage = (value: number, unit = 'عملية', more = {}) => figure(value, unit, more);

  it('puts what counts the same thing for the same subject side by side, newest first', () => {
    const archive = [
      figure(80, 'عملية', { day: '2020-01-01' }),
      figure(83, 'عمليات', { day: '2021-01-01' }),
      figure(9, 'غارة', {}),
      figure(70, 'عملية', { about: 'y' }),
    ];
    const [compared, ...rest] = compareFigures([onPage(87)], archive);
    expect(rest).toEqual([]);
    expect(compared!.earlier.map(({ claim, difference }) => [claim.value, difference.is])).toEqual([
      [83, 'more'],
      [80, 'more'],
    ]);
  });

  it('compares with no denied, alleged or vague figure, and none of the page', () => {
    for (const stance of ['denies', 'alleges', 'asks', 'warns'] as const) {
      expect(compareFigures([onPage(87)], [figure(83, 'عملية', { stance })])).toEqual([]);
      expect(compareFigures([onPage(87, 'عملية', { stance })], [figure(83, 'عملية')])).toEqual([]);
    }
    expect(compareFigures([onPage(87)], [figure(null, 'عملية')])).toEqual([]);
  });

  it('compares by who gives it where no subject is named, and not at all where nobody does', () => {
    const speaker = { text: 'التحالف', entity: 'coalition' };
    const given = { speaker, stance: 'asserts' as const };
    const without = (value: number, more = {}) => {
      const { about: _, ...claim } = figure(value, 'عملية', more);
      return claim;
    };
    expect(compareFigures([without(87, given)], [without(83, given)])).toHaveLength(1);
    expect(compareFigures([without(87)], [without(83)])).toEqual([]);
  });

  it('takes what an article gives rounded and then exactly for one figure', () => {
    const rounded = figure(25_000, 'مادة', { bound: 'more-than' });
    const exact = figure(25_500, 'مادة', { bound: 'more-than' });
    const elsewhere = figure(25_000, 'مادة', { bound: 'more-than', article: 'b' });
    const [compared] = compareFigures([onPage(31_000, 'مادة')], [rounded, exact, elsewhere]);
    expect(compared!.earlier.map(({ claim }) => claim)).toEqual([exact, elsewhere]);
  });

  it('shows a figure that the page gives twice once', () => {
    expect(compareFigures([onPage(87), onPage(87), onPage(88)], [figure(83, 'عملية')])).toHaveLength(2);
  });
});
