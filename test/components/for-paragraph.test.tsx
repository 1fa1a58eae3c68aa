import { describe, expect, it } from 'vitest';
import { describeReasons } from '@/components/describe-reason';
import { ForParagraph, type ForParagraphStatement } from '@/components/ForParagraph';
import type { Repeat } from '@/lib/model/context';
import { draw, plain, textOf, wordsIn } from './draw';
import { temiStatement } from './shown';

const repeat = (id: string, year: string): Repeat => ({
  id,
  article: `article-${id}`,
  range: { start: 3, end: 9 },
  outlet: 'SY24',
  published: { from: `${year}-03-01`, to: `${year}-03-01`, estimated: false, basis: { ar: '', en: '' } },
});

const chosen = (more: Partial<ForParagraphStatement> = {}): ForParagraphStatement => ({
  ...temiStatement,
  why: [],
  again: [],
  isLater: false,
  ...more,
});

const drawn = (statements: ForParagraphStatement[], language: 'ar' | 'en' = 'ar') =>
  draw(<ForParagraph statements={statements} reason="ali-temi" onSource={() => {}} />, language);

describe('describeReasons', () => {
  it('names what is counted, who is named, and the words, in either language', () => {
    const reasons = [
      { by: 'figure' as const, unit: 'مادة متفجرة' },
      { by: 'entity' as const, entity: 'prison', name: { ar: 'سجن غويران', en: 'Ghwayran prison' } },
      { by: 'words' as const, words: ['إزالة', 'الألغام'] },
      { by: 'field' as const, words: ['المتفجرات'] },
    ];
    expect(describeReasons(reasons, wordsIn('ar')).map(plain)).toEqual([
      'رقم عن الشيء نفسه: مادة متفجرة',
      'يذكر أيضا: سجن غويران',
      'كلمتان مشتركتان: إزالة، الألغام',
      'من الموضوع نفسه: المتفجرات',
    ]);
    expect(describeReasons(reasons, wordsIn('en')).map(plain)).toEqual([
      'A figure for the same thing: مادة متفجرة',
      'Also names: Ghwayran prison',
      'Shared words: إزالة, الألغام',
      'On the same subject: المتفجرات',
    ]);
  });

  it('says nothing of an entity without a name, and counts words as Arabic does', () => {
    const lines = (words: string[]) =>
      describeReasons(
        [
          { by: 'entity', entity: 'nameless' },
          { by: 'words', words },
        ],
        wordsIn('ar'),
      ).map(plain);
    expect(lines(['السجن'])).toEqual(['كلمة مشتركة: السجن']);
    expect(lines(['السجن', 'الهجوم', 'الحسكة'])).toEqual(['كلمات مشتركة: السجن، الهجوم، الحسكة']);
  });
});

describe('ForParagraph', () => {
  it('draws nothing where the paragraph calls for nothing', () => {
    expect(drawn([])).toBe('');
  });

  it.each([
    [['2021'], 'قيل مرة أخرى: 2021'],
    [['2023', '2021'], 'قيل مرتين أخريين: 2023 في المقال 2021'],
    [['2023', '2021', '2021'], 'قيل 3 مرات أخرى: 2023 في المقال 2021'],
    [Array.from({ length: 11 }, () => '2021'), 'قيل 11 مرة أخرى: 2021'],
  ])('says how often it was said again: %j', (years, expected) => {
    const again = years.map((year, index) => repeat(`r${index}`, year));
    const markup = drawn([chosen({ again })]);
    expect(textOf(markup)).toContain(expected);
    // One way to its article for each year, beside that of the statement itself.
    expect(markup.match(/data-source/g)).toHaveLength(new Set(years).size + 1);
  });

  it('says in English too, and that something was said later', () => {
    const text = textOf(drawn([chosen({ again: [repeat('r', '2021')], isLater: true })], 'en'));
    expect(text).toContain('Said once more: 2021');
    expect(text).toContain('Said after the day of this page.');
    expect(textOf(drawn([chosen()], 'en'))).not.toContain('after the day');
  });
});
