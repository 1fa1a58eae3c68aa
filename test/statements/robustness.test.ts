import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/statements/extract-statements';
import type { Statement } from '@/lib/model/statement';

const extract = (text: string): Statement[] =>
  extractStatements(text, { mentions: [], dates: [], kindOf: () => undefined });

/** Words and marks that the rules look at, so that random texts reach them. */
const pieces = fc.constantFrom(
  ...'قال أكد وأضاف مشيرا مؤكدا نفى زعم نقلت بحسب وفقا حسبما كما فيما لقد قوله يشار جاء ذلك إلى أن إن بأن أنه على عن في من بيان البيان الوزير وزير المصدر التحالف الدولي محمد علي القضاء مقتل بمقتل'.split(
    ' ',
  ),
  '“',
  '”',
  '«',
  '»',
  '"',
  ' ',
  '، ',
  '. ',
  ': ',
  '\n',
  '؛ ',
  '(',
  ')',
  '- ',
  '...',
  '2021',
  'SY24',
  '\u200f',
  '\ud800',
  'َّ',
  '😀',
  '؟ ',
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ')), { maxLength: 120 })
  .map(parts => parts.flat().join(''));

describe('extractStatements on any text', () => {
  it('returns ranges that lie in the text, in text order', () => {
    fc.assert(
      fc.property(texts, text => {
        const statements = extract(text);
        statements.forEach(({ start, end, cue, complementiser }, n) => {
          expect(start).toBeGreaterThanOrEqual(statements[n - 1]?.start ?? 0);
          for (const range of [{ start, end }, cue, ...(complementiser ? [complementiser] : [])]) {
            expect(range.start).toBeLessThan(range.end);
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps cue and complementiser outside the words that they introduce', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { start, end, cue, complementiser } of extract(text)) {
          for (const range of [cue, ...(complementiser ? [complementiser] : [])])
            expect(range.end <= start || range.start >= end).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  // A quadratic scan of any of these takes minutes, not the seconds that a test may take.
  it.each([
    ['unclosed quotation marks', 'وقال “ الوزير أن '.repeat(8000)],
    ['a megabyte without a space', 'قالإن'.repeat(200_000)],
    ['quotation marks alone', '"'.repeat(300_000)],
    ['speech within speech', 'قال الوزير إن المصدر أكد أن الرجل نفى مشاركته '.repeat(4000)],
    ['sources after sources', 'كذا وكذا كذا بحسب مصدر '.repeat(10_000)],
    ['offices without an end', 'رئيس وزير نائب المتحدث '.repeat(10_000)],
  ])('comes back from %s', (_, text) => {
    for (const { end } of extract(text)) expect(end).toBeLessThanOrEqual(text.length);
  });

  it('finds nothing in an empty text', () => {
    expect(extract('')).toEqual([]);
  });
});
