import { describe, expect, it } from 'vitest';
import { monthRows, readMonth } from '@/lib/arabic/months';
import { splitWords } from '@/lib/arabic/words';

const read = (text: string, at = 0) => readMonth(text, splitWords(text), at);

describe('readMonth', () => {
  const named = monthRows.flatMap(({ month, levant, gulf, morocco, algeria }) =>
    [levant, ...gulf.split(' '), morocco, ...algeria.split(' ')].map(name => ({ month, name })),
  );
  it.each(named)('knows $name as month $month', ({ month, name }) => {
    expect(read(name)).toMatchObject({ month, hijri: false, next: name.split(' ').length });
  });

  it.each([
    ['Levant first', 'شباط/فبراير', 2],
    ['Levant last', 'مارس (آذار)', 3],
    ['two words and one', 'كانون الثاني/يناير', 1],
    ['spaces round the stroke', 'مارس /آذار', 3],
    ['a dash', 'أيلول - سبتمبر', 9],
    ['side by side', 'أغسطس آب', 8],
  ])('takes a dual form for one month: %s', (_label, text, month) => {
    const words = splitWords(text);
    expect(read(text)).toMatchObject({ month, next: words.length, unsure: false });
  });

  it('keeps two different months apart', () => {
    expect(read('شباط/مارس')).toMatchObject({ month: 2, next: 1 });
  });

  it.each(['آب', 'مارس', 'ماي', 'جوان', 'أوت'])('is unsure of %s alone, which is a common word too', name => {
    expect(read(name)).toMatchObject({ unsure: true });
  });

  it('knows Hijri months', () => {
    expect(read('ذي الحجة')).toMatchObject({ month: 12, hijri: true, next: 2 });
  });

  it('finds no month in a word that only begins like one', () => {
    expect(read('شباطي')).toBeUndefined();
    expect(read('ربيع العرب')).toBeUndefined();
  });
});
