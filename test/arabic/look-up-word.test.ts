import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingFilter, lookUpWord, wordSet } from '@/lib/arabic/look-up-word';

const table = ['يوم', 'أسبوع', 'اه', 'ب', 'خمسه', 'خمس'];
const letters = fc.string({ unit: fc.constantFrom(...'ابخسمهعويلك'), maxLength: 6 });

describe('endingFilter', () => {
  const passes = endingFilter(table);

  it('passes every word that ends with one of the table, whatever stands before it', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...table), (before, word) => {
        expect(passes(before + word)).toBe(true);
      }),
    );
  });

  it('passes every word that a look-up would find', () => {
    const words = wordSet(table);
    fc.assert(
      fc.property(letters, key => {
        expect(passes(key) || lookUpWord(words, key) === undefined).toBe(true);
      }),
    );
  });

  it.each([
    ['a word that shares two letters with the table', 'القوم'],
    ['the end of a table word alone', 'مسه'],
    ['another word', 'الوزير'],
    ['no word', ''],
  ])('stops %s', (_, key) => {
    expect(passes(key)).toBe(false);
  });
});
