import { describe, expect, it } from 'vitest';
import { describeCoverage } from '@/components/describe-coverage';
import { wordsIn } from './draw';
import { coverage } from './shown';

describe('describeCoverage', () => {
  const cases = [
    {
      label: 'an estimated period',
      given: coverage,
      ar: 'يغطي الأرشيف مقالين من SY24، آذار 2021 – آب 2023 تقديرا.',
      en: 'The archive covers 2 articles from SY24, March 2021 – August 2023 (estimated).',
    },
    {
      label: 'more outlets than are named',
      given: { ...coverage, articles: 120, outlets: ['أ', 'ب', 'ج', 'د', 'هـ'], estimated: false },
      ar: 'يغطي الأرشيف 120 مقالا من أ وب وج ووسيلتين أخريين، آذار 2021 – آب 2023.',
      en: 'The archive covers 120 articles from أ, ب, ج and 2 other outlets, March 2021 – August 2023.',
    },
    {
      label: 'no dates',
      given: { ...coverage, articles: 1, from: undefined, to: undefined },
      ar: 'يغطي الأرشيف مقالا واحدا من SY24.',
      en: 'The archive covers 1 article from SY24.',
    },
    {
      label: 'nothing',
      given: { articles: 0, statements: 0, outlets: [], estimated: false },
      ar: 'الأرشيف فارغ.',
      en: 'The archive is empty.',
    },
  ];
  it.each(cases)('$label', ({ given, ar, en }) => {
    expect(describeCoverage(given, wordsIn('ar'))).toBe(ar);
    expect(describeCoverage(given, wordsIn('en'))).toBe(en);
  });
});
