import { describe, expect, it } from 'vitest';
import { groupFigures } from '@/lib/context/group-figures';
import type { ShownClaim } from '@/lib/model/context';
import { figure } from './shown-statement';
import { seedArchive } from '../corpus/read-seeds';

const groups = (...claims: ShownClaim[]) =>
  groupFigures(claims).map(group => group.claims.map(claim => claim.id));

/** A figure whose clause does not tell whom it is about. */
function withoutSubject(value: number, more: Partial<ShownClaim> = {}): ShownClaim {
  const { about: _, ...rest } = figure(value, 'قتيل', more);
  return rest;
}

describe('groupFigures', () => {
  it('puts the same thing of the same subject together, oldest first', () => {
    const late = figure(87, 'عضو', { day: '2023-01-01' });
    const early = figure(83, 'عضو', { day: '2021-01-01' });
    expect(groupFigures([late, early])).toEqual([
      { unit: 'عضو', about: 'x', claims: [early, late], same: false },
    ]);
  });

  it('takes the day that a figure counts before the day of its article', () => {
    const late = figure(1, 'عملية', { when: { from: '2022-01-01', to: '2022-01-31' }, day: '2022-06-01' });
    const early = figure(2, 'عملية', { when: { from: '2021-01-01', to: '2021-01-31' }, day: '2023-06-01' });
    expect(groups(late, early)).toEqual([[early.id, late.id]]);
  });

  const apart: [what: string, a: ShownClaim, b: ShownClaim][] = [
    ['other things', figure(20, 'قتيل'), figure(20, 'جريح')],
    ['narrower things', figure(20, 'مادة'), figure(20, 'مادة متفجرة')],
    ['other subjects', figure(20, 'قتيل'), figure(20, 'قتيل', { about: 'y' })],
    [
      'a subject and a speaker',
      figure(20, 'قتيل'),
      withoutSubject(20, { speaker: { text: 'x', entity: 'x' } }),
    ],
    ['subjects that nobody names', withoutSubject(20), withoutSubject(20)],
    ['vague figures', figure(null, 'قتيل'), figure(20, 'قتيل')],
    ['two vague figures', figure(null, 'قتيل'), figure(null, 'قتيل')],
  ];
  it.each(apart)('keeps %s apart', (_, a, b) => {
    expect(groups(a, b)).toEqual([[a.id], [b.id]]);
  });

  it.each(['denies', 'alleges', 'asks', 'warns'] as const)('compares no figure whose speaker %s', stance => {
    const said = figure(20, 'قتيل', { stance: 'asserts' });
    const not = figure(20, 'قتيل', { stance });
    const again = figure(20, 'قتيل', { stance });
    expect(groups(said, not, again)).toEqual([[said.id], [not.id], [again.id]]);
    expect(groupFigures([said, not, again]).map(({ same }) => same)).toEqual([false, false, false]);
  });

  it('lets the speaker stand for a subject that the clause does not name', () => {
    const speaker = { text: 'التحالف', entity: 'coalition' };
    const [a, b] = [withoutSubject(25_000, { speaker }), withoutSubject(25_500, { speaker })];
    expect(groups(a, b)).toEqual([[a.id, b.id]]);
  });

  it('takes forms of one unit for one', () => {
    const [a, b] = [figure(20, 'مواطن سوري'), figure(30, 'المواطنين السوريين')];
    expect(groups(a, b)).toEqual([[a.id, b.id]]);
  });

  type Figure = Pick<ShownClaim, 'value' | 'bound'>;
  const agreement: [a: Figure, b: Figure, same: boolean, gloss: string][] = [
    [
      { value: 25_000, bound: 'more-than' },
      { value: 25_500, bound: 'more-than' },
      true,
      'cut off at the thousand',
    ],
    [{ value: 25_000, bound: 'exact' }, { value: 25_400, bound: 'exact' }, true, 'rounded to the thousand'],
    [
      { value: 25_000, bound: 'more-than' },
      { value: 26_000, bound: 'more-than' },
      false,
      'the next thousand',
    ],
    [{ value: 26_000, bound: 'less-than' }, { value: 25_500, bound: 'exact' }, true, 'less than, rounded up'],
    [{ value: 26_000, bound: 'less-than' }, { value: 26_400, bound: 'exact' }, false, 'more than less than'],
    [{ value: 8_000_000, bound: 'about' }, { value: 7_700_000, bound: 'exact' }, true, 'about eight million'],
    [
      { value: 8_000_000, bound: 'about' },
      { value: 9_000_000, bound: 'about' },
      false,
      'eight and nine million',
    ],
    [{ value: 30, bound: 'exact' }, { value: 33, bound: 'exact' }, false, 'thirty is thirty'],
    [{ value: 30, bound: 'about' }, { value: 33, bound: 'exact' }, true, 'about thirty'],
    [{ value: 83, bound: 'exact' }, { value: 83, bound: 'exact' }, true, 'equal'],
    [{ value: 83, bound: 'exact' }, { value: 87, bound: 'exact' }, false, 'four more'],
    [{ value: [20, 30], bound: 'range' }, { value: 25, bound: 'exact' }, true, 'within a range'],
    [{ value: [20, 30], bound: 'range' }, { value: 35, bound: 'exact' }, false, 'outside a range'],
    [{ value: [20, 30], bound: 'range' }, { value: [20, 30], bound: 'range' }, true, 'the same range'],
    [{ value: 0, bound: 'exact' }, { value: 1, bound: 'exact' }, false, 'none and one'],
    [{ value: 2.5, bound: 'about' }, { value: 3, bound: 'exact' }, true, 'about two and a half'],
  ];
  it.each(agreement)('%o and %o: same is %s (%s)', (a, b, same) => {
    for (const pair of [
      [a, b],
      [b, a],
    ] as const) {
      const [group] = groupFigures(pair.map(({ value, bound }) => figure(value, 'مادة', { bound })));
      expect(group).toMatchObject({ same, claims: [{}, {}] });
    }
  });

  it('calls no lone figure the same', () => {
    expect(groupFigures([figure(83, 'عضو')])[0]?.same).toBe(false);
  });

  it('finds 25 ألف and 25500 to be one figure in the archive', async () => {
    const archive = await seedArchive();
    const found = groupFigures(await archive.claimsOf('global-coalition')).find(
      ({ unit }) => unit === 'مادة متفجرة',
    );
    expect(found).toMatchObject({ same: true, claims: [{ value: 25_000 }, { value: 25_500 }] });
  });
});
