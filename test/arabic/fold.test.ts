import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '@/lib/arabic/fold';
import { deletionRows, letterRows } from '@/lib/arabic/fold-table';
import { arabicText } from './arabic-text';

const examples = [...letterRows, ...deletionRows].map(({ rule, example }) => {
  const [before, after] = example.split(' → ') as [string, string];
  return { rule, before, after };
});

describe('fold', () => {
  it.each(examples)('$rule: $before → $after', ({ before, after }) => {
    expect(before).not.toBe(after);
    expect(fold(before).text).toBe(after);
  });

  it.each([
    { form: 'one letter per shape', before: 'ﻟﻠﺘﺤﺎﻟﻒ ﺍﻟﺪﻭﻟﻲ', after: 'للتحالف الدولي' },
    { form: 'lam-alef ligatures', before: 'ﻻ ﻷ ﻹ ﻵ', after: 'لا لا لا لا' },
    { form: 'the ligature Allah', before: 'ﷲ', after: 'الله' },
    { form: 'a diacritic standing alone', before: 'بﹱ', after: 'ب' },
  ])('reads presentation forms: $form', ({ before, after }) => {
    expect(fold(before).text).toBe(after);
  });

  it('lets all letters of a ligature point at its one source character', () => {
    const { text, offsets } = fold('بﻻد');
    expect(text).toBe('بلاد');
    expect([...offsets]).toEqual([0, 1, 1, 2, 3]);
  });

  it('keeps apart the letters of other languages that Arabic lacks', () => {
    expect(foldKey('پ چ ژ ڤ گ')).toBe('پ چ ژ ڤ گ');
  });

  it('folds Latin case', () => {
    expect(foldKey('SY24 İ')).toBe('sy24 İ');
  });

  it('maps every offset back to the same letters', () => {
    fc.assert(
      fc.property(arabicText, source => {
        const { text, offsets } = fold(source);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets[text.length]).toBe(source.length);
        let rebuilt = '';
        for (let i = 0; i < text.length; i++) {
          const at = offsets[i]!;
          expect(at).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
          if (i === 0 || at !== offsets[i - 1]) rebuilt += foldKey(source[at]!);
        }
        expect(rebuilt).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('folds a joined text to the joined folds, lone surrogates included', () => {
    fc.assert(
      fc.property(arabicText, arabicText, (a, b) => {
        expect(fold(a + b).text).toBe(fold(a).text + fold(b).text);
        expect(foldKey(a + b)).toBe(fold(a + b).text);
        expect(foldKey(foldKey(a))).toBe(foldKey(a));
      }),
      { numRuns: 1000 },
    );
  });

  it('folds a text that grows', () => {
    expect(fold('ﷺ'.repeat(5000)).text).toBe('صلي الله عليه وسلم'.repeat(5000));
  });
});
