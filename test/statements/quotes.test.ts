import { describe, expect, it } from 'vitest';
import { splitWords } from '@/lib/arabic/words';
import { pairQuotes } from '@/lib/statements/quotes';

const quoted = (text: string, closed = true): string[] =>
  pairQuotes(text, splitWords(text))
    .filter(quote => quote.closed === closed)
    .map(({ start, end }) => text.slice(start, end));

describe('pairQuotes', () => {
  it.each([
    ['curly marks', 'قال “لن نتراجع” وانصرف', ['لن نتراجع']],
    ['guillemets', 'قال «لن نتراجع» وانصرف', ['لن نتراجع']],
    ['straight marks', 'قال "لن نتراجع" وانصرف', ['لن نتراجع']],
    ['two straight pairs in one sentence', 'تنظيم "داعش" وجبهة "النصرة"', ['داعش', 'النصرة']],
    ['the closing mark first, as some sites set it', 'قال ”لن نتراجع“ وانصرف', ['لن نتراجع']],
    ['a closing guillemet that opens after a joined و', 'موقعي «فيسبوك» و»تويتر» أمس', ['فيسبوك', 'تويتر']],
    ['a mark joined to ل with a tatweel', 'قال لـ«الشرق الأوسط» أمس', ['الشرق الأوسط']],
    [
      'nested marks of the same kind',
      '“هزيمة “خلافة” داعش المزعومة”',
      ['هزيمة “خلافة” داعش المزعومة', 'خلافة'],
    ],
    ['nested marks of two kinds', '«قال إن "التحالف" باق»', ['قال إن "التحالف" باق', 'التحالف']],
  ])('pairs %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('passes over a closing mark that nothing opened', () => {
    expect(quoted('التنظيم الإرهابي”. وقال “لن نتراجع”')).toEqual(['لن نتراجع']);
  });

  it('lets an unclosed mark end with its paragraph', () => {
    const text = 'قال “لن نتراجع عن الموقف\nوفي الأثناء “داعش” يتقدم';
    expect(quoted(text, false)).toEqual(['لن نتراجع عن الموقف']);
    expect(quoted(text)).toEqual(['داعش']);
  });

  it('keeps a later name apart from an unclosed mark before it', () => {
    expect(quoted('قال “لن نتراجع عن “داعش” أبدا')).toEqual(['داعش']);
  });

  it('leaves out marks with no word between them', () => {
    expect(quoted('"" «» “ ”')).toEqual([]);
  });
});
