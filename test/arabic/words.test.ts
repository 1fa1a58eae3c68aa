import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { splitWords } from '@/lib/arabic/words';
import { arabicText } from './arabic-text';

describe('splitWords', () => {
  it.each([
    {
      case: 'quotation marks and commas stand between words',
      text: 'تنظيم “داعش”، أن',
      words: ['تنظيم', 'داعش', 'أن'],
    },
    { case: 'marks belong to their word', text: 'شكّلَ نقطةً', words: ['شكّلَ', 'نقطةً'] },
    { case: 'letters with digits are one word', text: 'منصة SY24', words: ['منصة', 'SY24'] },
    { case: 'a hashtag is as many words as it joins', text: '#تنظيم_داعش', words: ['تنظيم', 'داعش'] },
    {
      case: 'a bidi mark at an edge is outside, within a word inside',
      text: '\u200fدا\u200fعش\u200f',
      words: ['دا\u200fعش'],
    },
    { case: 'an emoji is no word, a letter beyond the BMP is', text: 'نعم 👍 𞸀', words: ['نعم', '𞸀'] },
    { case: 'tatweel stays inside', text: 'لـ داعش', words: ['لـ', 'داعش'] },
  ])('$case', ({ text, words }) => {
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('gives each word its folded key', () => {
    expect(splitWords('الولايات المتّحدة').map(word => word.key)).toEqual(['الولايات', 'المتحده']);
  });

  it('splits any text into ordered words that hold all its letters', () => {
    fc.assert(
      fc.property(arabicText, text => {
        let last = 0;
        for (const { start, end, key } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).toBe(foldKey(text.slice(start, end)));
          expect(key).not.toBe('');
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
