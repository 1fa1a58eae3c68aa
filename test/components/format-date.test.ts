import { describe, expect, it } from 'vitest';
import { formatRange, formatYears } from '@/components/format-date';
import { plainDisplay, withDigits } from '@/components/display';
import type { Language } from '@/components/translate';
import type { Display } from '@/lib/model/display';
import { plain as plainMarks, wordsIn } from './draw';

describe('formatRange', () => {
  const cases = [
    { from: '2021-03-12', to: '2021-03-12', ar: '12 آذار 2021', en: '12 March 2021' },
    { from: '2021-03-01', to: '2021-03-31', ar: 'آذار 2021', en: 'March 2021' },
    { from: '2021-03-03', to: '2021-03-17', ar: 'آذار 2021', en: 'March 2021' },
    { from: '2021-03-01', to: '2021-03-10', ar: 'مطلع آذار 2021', en: 'early March 2021' },
    { from: '2021-02-11', to: '2021-02-20', ar: 'منتصف شباط 2021', en: 'mid-February 2021' },
    { from: '2024-02-21', to: '2024-02-29', ar: 'أواخر شباط 2024', en: 'late February 2024' },
    { from: '2023-02-21', to: '2023-02-28', ar: 'أواخر شباط 2023', en: 'late February 2023' },
    { from: '2023-01-01', to: '2023-08-31', ar: 'كانون الثاني – آب 2023', en: 'January – August 2023' },
    {
      from: '2022-12-01',
      to: '2023-01-31',
      ar: 'كانون الأول 2022 – كانون الثاني 2023',
      en: 'December 2022 – January 2023',
    },
    { from: '2022-01-01', to: '2022-12-31', ar: '2022', en: '2022' },
    { from: '2021-01-01', to: '2022-12-31', ar: '2021 – 2022', en: '2021 – 2022' },
  ];
  for (const { from, to, ar, en } of cases) {
    it(`${from}/${to} → ${ar}`, () => {
      expect(formatRange({ from, to }, wordsIn('ar'))).toBe(ar);
      expect(formatRange({ from, to }, wordsIn('en'))).toBe(en);
    });
  }
});

describe('formatYears', () => {
  it('names one year once', () => {
    expect(formatYears({ from: '2023-01-01', to: '2023-08-31' }, wordsIn('ar'))).toBe('2023');
    expect(formatYears({ from: '2022-11-01', to: '2023-02-28' }, wordsIn('ar'))).toBe('2022 – 2023');
  });
});

describe('the reader’s way of writing', () => {
  const day = { from: '2021-03-12', to: '2021-03-12' };
  const span = { from: '2023-01-01', to: '2023-08-31' };
  const plain: Display = plainDisplay;
  const ways: { display: Partial<Display>; ar: string; en: string; span: string }[] = [
    { display: {}, ar: '12 آذار 2021', en: '12 March 2021', span: 'كانون الثاني – آب 2023' },
    { display: { months: 'gulf' }, ar: '12 مارس 2021', en: '12 March 2021', span: 'يناير – أغسطس 2023' },
    {
      display: { months: 'both' },
      ar: '12 آذار/مارس 2021',
      en: '12 March 2021',
      span: 'كانون الثاني/يناير – آب/أغسطس 2023',
    },
    { display: { digits: 'arab' }, ar: '١٢ آذار ٢٠٢١', en: '١٢ March ٢٠٢١', span: 'كانون الثاني – آب ٢٠٢٣' },
    {
      display: { digits: 'language' },
      ar: '١٢ آذار ٢٠٢١',
      en: '12 March 2021',
      span: 'كانون الثاني – آب ٢٠٢٣',
    },
    {
      display: { hijri: true },
      ar: '12 آذار 2021 (الموافق 28 رجب 1442 هـ)',
      en: '12 March 2021 (28 Rajab 1442 AH)',
      span: 'كانون الثاني – آب 2023 (الموافق جمادى الآخرة 1444 هـ – صفر 1445 هـ)',
    },
  ];
  it.each(ways)('writes dates by $display', ({ display, ar, en, span: spanned }) => {
    const words = (language: Language) => ({ ...wordsIn(language), display: { ...plain, ...display } });
    expect(formatRange(day, words('ar'))).toBe(ar);
    expect(formatRange(day, words('en'))).toBe(en);
    expect(formatRange(span, words('ar'))).toBe(spanned);
  });

  it('writes years and counts in the digits wanted, and leaves what others wrote', () => {
    const words = { ...wordsIn('ar'), display: { ...plain, digits: 'arab' as const } };
    expect(formatYears({ from: '2022-01-01', to: '2023-12-31' }, words)).toBe('٢٠٢٢ – ٢٠٢٣');
    const translate = withDigits(words);
    expect(translate('statements', 11)).toBe('١١ قولا');
    expect(translate('search_shown', [20, '103 أقوال'])).toBe('المعروض أول ٢٠ من 103 أقوال');
    expect(plainMarks(translate('search_none', ['البند 5']))).toContain('«البند 5»');
  });
});
