import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import { extractStatements } from '@/lib/statements/extract-statements';
import { readText } from '@/lib/statements/reading';
import { findCues } from '@/lib/statements/find-cues';
import type { Statement } from '@/lib/model/statement';
import { seedMatcher } from '../entities/seed-entities';

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

/** Numbers beside marks that could belong to either of two (ثلاثة %50). */
const figures = fc
  .array(
    fc.constantFrom(
      'ثلاثة',
      '%',
      '50',
      '٪',
      ' ',
      '20',
      'مئة',
      'ألف',
      '(',
      ')',
      'و',
      'في المئة',
      'من',
      'قتيلا',
      'بين',
      ' ',
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''));

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

  it.each([
    ['a colon after every verb', 'قال:'],
    ['a colon and a space after every verb', 'قال: '],
    ['questions alone', 'هل؟\n'],
    ['an interview', '● ماذا تقول؟\n●● نعم نحن هنا.\n'],
    ['denials', 'نفى الوزير ما تردد عن صحة الأنباء '],
    ['participles', 'مشيرا إلى أن '],
    ['quoted paragraphs', 'قال: «هذا كلام طويل جدا هنا»\n«هذا كلام طويل جدا هنا»\n'],
    ['statements of statements', 'قالت وزارة الدفاع في بيان إن الوضع صعب. وأضاف البيان أن الحل قريب. '],
  ])('comes back from a megabyte of %s', (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    for (const { end } of extract(text)) expect(end).toBeLessThanOrEqual(text.length);
  });

  it('finds nothing in an empty text', () => {
    expect(extract('')).toEqual([]);
  });
});

describe('the work on a text', () => {
  /** Reads of one word on average, counted by a list of words that notes every access. */
  const readsPerWord = (text: string): number => {
    const reading = readText(text);
    let reads = 0;
    const words = new Proxy(reading.words, {
      get: (list, property, receiver) => {
        if (typeof property === 'string' && /^\d/.test(property)) reads++;
        return Reflect.get(list, property, receiver) as unknown;
      },
    });
    findCues({ ...reading, words });
    return reads / reading.words.length;
  };

  it.each([
    ['news', 'وقال الوزير سامر حداد في بيان أمس إن القوات تقدمت نحو المدينة، مشيرا إلى عودة الأهالي. '],
    ['a sentence without an end', 'وقال الوزير سامر حداد في بيان أمس إن القوات تقدمت نحو المدينة '],
    ['unclosed quotation marks', 'وقال “ الوزير أن '],
    ['verbs alone', 'قال أكد نفى '],
    ['colons', 'قال: '],
    ['refusals', 'رفض المتحدث باسم القوات '],
  ])('grows with its length alone, counted in words read: %s', (_, piece) => {
    const [short, long] = [readsPerWord(piece.repeat(100)), readsPerWord(piece.repeat(2000))];
    expect(long).toBeLessThan(short * 1.1 + 1);
  });
});

describe('extractArticle on any text', () => {
  const matcher = buildMatcher([]);

  it('gives ranges inside the text, figures separate and in order', () => {
    fc.assert(
      fc.property(fc.oneof(texts, figures, fc.string({ unit: 'binary' })), text => {
        const { mentions, statements, claims, dates } = extractArticle({ text }, matcher);
        for (const { start, end } of [...mentions, ...statements, ...claims, ...dates]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        claims.forEach(({ start }, n) => expect(start).toBeGreaterThanOrEqual(claims[n - 1]?.end ?? 0));
      }),
      { numRuns: 1500 },
    );
  });

  // Names, figures and dates of the seed list, each without an end: a quadratic scan of any takes minutes.
  it.each([
    ['places in one sentence', 'حي الصناعة '],
    ['short forms', 'داعش التنظيم '],
    ['a list of places', 'محافظات حلب وحماة و'],
    ['foreign letters', 'پومپيو '],
    ['numbers', 'ثلاثة و'],
    ['scales', 'مئة ألف و'],
    ['figures with bars', '20-'],
    ['spans', 'من الجمعة إلى '],
    ['durations', 'ساعة ونصف و'],
    ['halves', 'ساعتين ونصف '],
    ['diacritics', '\u064e'],
    ['halves of letters', '\ud800'],
    ['broken markup', '<p class="داعش'],
  ])('comes back from a long text of %s', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const found = extractArticle({ text, published: { from: '2021-03-24', to: '2021-03-24' } }, seedMatcher);
    for (const { end } of Object.values(found).flat()) expect(end).toBeLessThanOrEqual(text.length);
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(extractArticle({ text }, matcher)).toEqual(extractArticle({ text }, matcher));
      }),
      { numRuns: 200 },
    );
  });
});
