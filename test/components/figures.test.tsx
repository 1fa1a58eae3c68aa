import { describe, expect, it } from 'vitest';
import { DisplayContext, plainDisplay } from '@/components/display';
import { Figures, FiguresApart } from '@/components/Figures';
import { sortFigures } from '@/components/sort-figures';
import { formatFigure } from '@/components/format-figure';
import type { FigureGroup, ShownClaim } from '@/lib/model/context';
import { draw, textOf, wordsIn } from './draw';
import { removal } from './shown';

const rounded: ShownClaim = { ...removal, id: 'rounded', value: 25000, words: 'أكثر من 25 ألف مادة متفجرة' };
const group = (claims: ShownClaim[], same = false): FigureGroup => ({
  unit: claims[0]?.unit ?? '',
  claims,
  same,
});
const drawn = (groups: FigureGroup[]) =>
  draw(<Figures groups={groups} title="أرقام" limit={5} onSource={() => {}} />);

describe('Figures', () => {
  it('shows each figure with its words, speaker, date and outlet', () => {
    const text = textOf(drawn([group([removal])]));
    for (const part of [
      'أكثر من 25,500',
      'أكثر من 25500 مادة متفجرة',
      'التحالف الدولي',
      'تقديرا',
      'SY24',
      'في المقال',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says in words that figures agree', () => {
    expect(drawn([group([rounded, removal], true)])).toContain('الرقمان متفقان بعد التقريب.');
    expect(drawn([group([rounded, removal, { ...removal, id: 'third' }], true)])).toContain('الأرقام متفقة');
    expect(drawn([group([removal], true)])).not.toContain('متفق');
    expect(drawn([group([rounded, removal], false)])).not.toContain('متفق');
  });

  const stances = [
    { stance: 'denies', lead: 'نفى', label: 'نفي' },
    { stance: 'alleges', lead: 'زعم أن', label: 'زعم أو اتهام' },
    { stance: 'asks', lead: 'طالب ب', label: 'مطالبة' },
    { stance: 'warns', lead: 'حذر من', label: 'تحذير' },
  ] as const;
  for (const { stance, lead, label } of stances) {
    it(`keeps a figure after ${lead} apart, with its cue, and never calls it equal`, () => {
      const said = group([{ ...removal, id: 'apart', stance, lead }], true);
      const sorted = sortFigures([group([rounded, removal], true), said, group([removal])]);
      expect(sorted.compared.map(({ claims }) => claims.length)).toEqual([2]);
      expect(sorted.lone.map(({ claims }) => claims.length)).toEqual([1]);
      expect(sorted.apart).toEqual([said]);
      const apart = draw(<FiguresApart groups={sorted.apart} onSource={() => {}} />);
      expect(textOf(apart)).toContain(`${label} ${lead} … أكثر من 25500 مادة متفجرة`);
      expect(apart).not.toContain('متفق');
    });
  }

  it('writes the axes of a plot in the digits and the words that the reader chose', () => {
    const later: ShownClaim = {
      ...removal,
      id: 'later',
      value: 31_000,
      when: { from: '2023-02-01', to: '2023-02-01' },
    };
    const earlier: ShownClaim = { ...removal, when: { from: '2021-03-01', to: '2021-03-01' } };
    const axes = (digits: 'latn' | 'arab', language: 'ar' | 'en') =>
      [
        ...draw(
          <DisplayContext.Provider value={{ ...plainDisplay, digits }}>
            <Figures groups={[group([later, earlier])]} title="أرقام" limit={5} onSource={() => {}} />
          </DisplayContext.Provider>,
          language,
        ).matchAll(/<text[^>]*>([^<]*)</g),
      ].map(([, text]) => text?.replace('\u00a0', ' '));
    expect(axes('latn', 'ar')).toEqual(expect.arrayContaining(['20 ألف', '2021', '2023']));
    expect(axes('arab', 'ar')).toEqual(expect.arrayContaining(['٢٠ ألف', '٢٠٢١', '٢٠٢٣']));
    expect(axes('latn', 'en')).toEqual(expect.arrayContaining(['20k', '2021']));
  });

  it('keeps a modifier with its number, and lets two numbers take two lines', () => {
    expect(drawn([group([removal])])).toMatch(/<bdi class="whole">أكثر من 25,500/);
    expect(drawn([group([{ ...removal, value: [7, 10], bound: 'range' }])])).toContain('<bdi>بين 7 و10');
  });

  it('shows the first groups, and the others when asked', () => {
    const groups = [1, 2, 3].map(id => group([{ ...removal, id: `c${id}` }]));
    const markup = draw(<Figures groups={groups} title="أرقام" limit={1} onSource={() => {}} />);
    expect(markup.match(/data-figure=/g)).toHaveLength(1);
    expect(textOf(markup)).toContain('كل الأرقام (3)');
  });

  const dated = (id: string, day: string, value: number): ShownClaim => ({
    ...removal,
    id,
    value,
    when: { from: day, to: day },
  });

  it('plots a figure over time, each mark by value, date and speaker, one stop of the Tab key', () => {
    const markup = drawn([group([dated('a', '2021-03-09', 25_000), dated('b', '2023-05-01', 31_000)])]);
    expect(markup).toContain('aria-label="أكثر من 31,000، 1 أيار 2023، التحالف الدولي"');
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn([group([rounded, removal])])).not.toContain('data-plot');
  });

  it('folds the older rows of a long group away', () => {
    const many = Array.from({ length: 30 }, (_, year) => dated(`y${year}`, `${1990 + year}-03-09`, year + 1));
    const markup = drawn([group(many)]);
    expect(markup.match(/data-claim=/g)).toHaveLength(4);
    expect(markup).toContain('data-claim="y29"');
    expect(textOf(markup)).toContain('وقبلها: 26 رقما');
  });

  it('draws nothing for no figures', () => expect(drawn([])).toBe(''));
});

describe('formatFigure', () => {
  const cases: { claim: Pick<ShownClaim, 'value' | 'bound' | 'words'>; ar: string; en: string }[] = [
    { claim: { value: 83, bound: 'exact', words: '83 عضوا' }, ar: '83', en: '83' },
    {
      claim: { value: 8e6, bound: 'about', words: 'حوالي 8 ملايين' },
      ar: 'نحو 8,000,000',
      en: 'about 8,000,000',
    },
    {
      claim: { value: 5000, bound: 'less-than', words: 'أقل من 5 آلاف' },
      ar: 'أقل من 5000',
      en: 'less than 5000',
    },
    {
      claim: { value: [7, 10], bound: 'range', words: 'بين 7 و10' },
      ar: 'بين 7 و10',
      en: 'between 7 and 10',
    },
    { claim: { value: null, bound: 'about', words: 'عشرات القتلى' }, ar: 'عشرات القتلى', en: 'عشرات القتلى' },
    { claim: { value: 12.5, bound: 'exact', words: '12.5 في المئة' }, ar: '12.5', en: '12.5' },
  ];
  for (const { claim, ar, en } of cases) {
    it(`${claim.words} → ${ar}`, () => {
      expect(formatFigure(claim, wordsIn('ar'))).toBe(ar);
      expect(formatFigure(claim, wordsIn('en'))).toBe(en);
    });
  }
});
