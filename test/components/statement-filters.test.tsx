import { describe, expect, it } from 'vitest';
import {
  countFacet,
  filterEntries,
  yearPeriod,
  type StatementFilters as Filters,
} from '@/components/statement-filters';
import { StatementFilters } from '@/components/StatementFilters';
import { StatementsSection } from '@/components/StatementsSection';
import type { StatementEntry } from '@/lib/model/context';
import { draw, textOf } from './draw';

const entry = (id: string, given: Partial<StatementEntry> & { year?: number }): StatementEntry => {
  const { year = 2021, ...rest } = given;
  const day = `${year}-03-09`;
  return {
    id,
    article: id,
    kind: 'official',
    speaker: { text: 'التحالف الدولي', entity: 'global-coalition' },
    about: [],
    published: { from: day, to: day, estimated: false, basis: { ar: '', en: '' } },
    ...rest,
  };
};

const entries = [
  entry('a', { year: 2023, about: ['isis'] }),
  entry('b', { year: 2023, kind: 'commentary', speaker: { text: 'علي تمي' }, about: ['isis', 'sdf'] }),
  entry('c', { year: 2021, kind: 'narration', speaker: { text: '' } }),
  entry('d', { year: 2021, about: ['sdf'] }),
];
const left = (filters: Filters): string =>
  filterEntries(entries, filters)
    .map(({ id }) => id)
    .join('');

describe('filterEntries', () => {
  const cases: { what: string; filters: Filters; expected: string }[] = [
    { what: 'nothing', filters: {}, expected: 'abcd' },
    { what: 'an entity that speaks', filters: { speaker: 'global-coalition' }, expected: 'ad' },
    { what: 'a speaker that is no entity', filters: { speaker: 'name علي تمي' }, expected: 'b' },
    { what: "the outlet's own voice", filters: { speaker: 'narration' }, expected: 'c' },
    { what: 'a kind', filters: { kind: 'official' }, expected: 'ad' },
    { what: 'a subject', filters: { about: 'sdf' }, expected: 'bd' },
    { what: 'a year', filters: { period: yearPeriod('2023') }, expected: 'ab' },
    {
      what: 'all at once',
      filters: { kind: 'official', about: 'sdf', period: yearPeriod('2021') },
      expected: 'd',
    },
    { what: 'what nobody said', filters: { kind: 'narration', about: 'sdf' }, expected: '' },
  ];
  it.each(cases)('keeps those that answer $what', ({ filters, expected }) =>
    expect(left(filters)).toBe(expected),
  );
});

describe('countFacet', () => {
  it('counts what a choice would leave beside the other filters', () => {
    expect(countFacet(entries, { kind: 'official' }, 'about')).toEqual([
      { value: 'isis', count: 1 },
      { value: 'sdf', count: 1 },
    ]);
    expect(countFacet(entries, { kind: 'official' }, 'kind')).toHaveLength(3);
  });

  it('lists years newest first', () =>
    expect(countFacet(entries, {}, 'period').map(({ value }) => value)).toEqual(['2023', '2021']));
});

describe('StatementFilters', () => {
  const drawn = (filters: Filters, given = entries) =>
    draw(
      <StatementFilters
        entries={given}
        filters={filters}
        own="global-coalition"
        nameOf={id => (id === 'isis' ? { ar: 'داعش', en: 'ISIS' } : undefined)}
        onChange={() => {}}
      />,
    );

  it('offers each choice by name, with its count', () => {
    const text = textOf(drawn({}));
    for (const option of ['علي تمي (1)', 'داعش (2)', 'أقوال رسمية (2)', 'كلام المقال نفسه (1)', '2023 (2)'])
      expect(text).toContain(option);
  });

  it('names a period of the timeline by its dates', () => {
    const days = { from: '2021-03-01', to: '2021-03-31' };
    expect(textOf(drawn({ period: { ...days, shown: days } }))).toContain('آذار 2021');
  });

  it('keeps a choice in its list that leaves nothing', () =>
    expect(drawn({ about: 'sdf', kind: 'narration' })).toMatch(/value="sdf" selected|selected value="sdf"/));

  it('offers no list of one', () => expect(drawn({}, entries.slice(0, 1))).not.toContain('<select'));
});

describe('StatementsSection', () => {
  const drawn = (filters: Filters) =>
    draw(
      <StatementsSection
        entries={entries}
        entity="global-coalition"
        filters={filters}
        source={{ read: () => undefined, want: () => {}, hasFailed: true, retry: () => {} }}
        coverage=""
        nameOf={() => undefined}
        onFilters={() => {}}
        onSource={() => {}}
        heading={{ current: null }}
      />,
    );

  it('says how many of all are left, with the way back to all', () => {
    const text = textOf(drawn({ kind: 'official' }));
    expect(text).toContain('قولان من أصل 4');
    expect(text).toContain('امسح التصفية');
  });

  it('says that nothing is left', () =>
    expect(textOf(drawn({ kind: 'narration', about: 'sdf' }))).toContain('لا قول يجمع هذه الشروط'));

  it('says that statements could not be read, with the way to try again', () =>
    expect(textOf(drawn({}))).toContain('تعذرت قراءة بعض الأقوال. أعد المحاولة'));
});
