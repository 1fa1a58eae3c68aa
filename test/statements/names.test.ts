import { describe, expect, it } from 'vitest';
import { isSpelledAlike } from '@/lib/statements/spellings';
import { saidBy, statementsOf } from './say';

const speakersIn = (text: string) => statementsOf(text).map(({ speaker }) => speaker);

describe('a military rank', () => {
  it.each([
    ['without an office', 'قال اللواء تحسين الحداد إن الوضع صعب.', 'تحسين الحداد', 'اللواء'],
    ['of several words', 'وقال الفريق أول الركن سامر حداد إن الوضع صعب.', 'سامر حداد', 'الفريق أول الركن'],
  ])('is the role %s', (_, text, name, role) => {
    expect(speakersIn(text)).toEqual([{ text: name, role }]);
  });

  it.each([
    ['before it', 'وقال قائد الشرطة العميد سامر حداد إن الوضع صعب.', 'قائد الشرطة'],
    [
      'behind a comma',
      'وقال المتحدث الأمني بالوزارة، اللواء سامر حداد، إن الوضع صعب.',
      'المتحدث الأمني بالوزارة',
    ],
    ['behind the name', 'وقال العميد سامر حداد، قائد الشرطة، إن الوضع صعب.', 'قائد الشرطة'],
  ])('gives way to an office %s', (_, text, role) => {
    expect(speakersIn(text)).toEqual([{ text: 'سامر حداد', role }]);
  });

  it('does not take the place of the office that came first', () => {
    const text = 'قال قائد الشرطة سامر حداد إن الوضع صعب. وأضاف العميد حداد أن الحل قريب.';
    expect(speakersIn(text)[1]).toEqual({ text: 'سامر حداد', role: 'قائد الشرطة' });
  });

  it('is not that of forms of address', () => {
    expect(speakersIn('قال الدكتور سامر حداد إن الوضع صعب.')).toEqual([{ text: 'سامر حداد' }]);
  });
});

describe('a surname before its whole name', () => {
  it.each([
    ['with ال', 'وقال الحداد إن الوضع صعب. وأوضح القائد سامر الحداد أن الحل قريب.', 'سامر الحداد'],
    [
      'that only an introduction gives',
      'وقال حداد إن الوضع صعب. وكان الوزير سامر حداد قد زار المدينة.',
      'سامر حداد',
    ],
    ['spelled otherwise', 'وقال بوغدانوف إن الوضع صعب. وأضاف سيرغي بوجدانوف أن الحل قريب.', 'سيرغي بوجدانوف'],
  ])('is that of the same speaker: %s', (_, text, name) => {
    expect(saidBy(text)[0]?.[0]).toBe(name);
  });

  it('stays alone where two bear it', () => {
    const text = 'وقال حداد إن الوضع صعب. وقال سامر حداد إن الحل بعيد. وقال فارس حداد إن الحل قريب.';
    expect(saidBy(text)[0]?.[0]).toBe('حداد');
  });
});

describe('isSpelledAlike', () => {
  it.each([
    ['بوغدانوف', 'بوجدانوف'],
    ['بوغدانوف', 'بوقدانوف'],
    ['ماكغورك', 'ماكجيرك'],
    ['نتنياهو', 'نتانياهو'],
  ])('joins %s and %s', (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(true);
  });

  it.each([
    ['سلمان', 'سليمان'],
    ['جابر', 'كابر'],
    ['كارتر', 'كيري'],
    ['منصور', 'ناصر'],
    ['حمدان', 'حمدي'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(false);
  });
});
