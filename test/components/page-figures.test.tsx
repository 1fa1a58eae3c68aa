import { describe, expect, it } from 'vitest';
import { PageFigures } from '@/components/PageFigures';
import { compareFigures } from '@/lib/context/compare-figures';
import { draw, textOf } from './draw';
import { removal } from './shown';

const page = (value: number) => ({
  words: `${value} مادة متفجرة`,
  value,
  bound: 'exact' as const,
  unit: 'مادة متفجرة',
  about: 'global-coalition',
});
const drawn = (values: number[], language: 'ar' | 'en' = 'ar') =>
  draw(
    <PageFigures comparisons={compareFigures(values.map(page), [removal])} onSource={() => {}} />,
    language,
  );

describe('PageFigures', () => {
  it('draws nothing where the archive counted nothing of it before', () => {
    expect(drawn([])).toBe('');
  });

  it('names the page, the earlier speaker and date, and the difference in words', () => {
    const text = textOf(drawn([31_000]));
    for (const part of ['31,000', 'هذه الصفحة', 'أكثر من 25,500', 'التحالف الدولي', 'كانون الثاني', 'SY24'])
      expect(text).toContain(part);
    expect(text).toContain('25,500 ← 31,000، أكثر بنحو 5500.');
    expect(textOf(drawn([20_000]))).toContain('25,500 ← 20,000، أقل بنحو 5500.');
    expect(textOf(drawn([31_000], 'en'))).toContain('25,500 → 31,000, about +5500.');
    expect(drawn([31_000]).match(/data-source/g)).toHaveLength(1);
  });

  it('calls what agrees within rounding the same', () => {
    expect(textOf(drawn([25_500]))).toContain('الرقم نفسه بعد التقريب.');
    expect(textOf(drawn([25_500], 'en'))).toContain('The same figure within rounding.');
  });

  it('folds away more than two', () => {
    const markup = drawn([31_000, 32_000, 33_000]);
    expect(markup.match(/data-page-figure=/g)).toHaveLength(2);
    expect(textOf(markup)).toContain('كل أرقام الصفحة (3)');
  });
});
