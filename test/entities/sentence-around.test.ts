import { describe, expect, it } from 'vitest';
import { isInHeading, sentenceAround } from '@/lib/entities/sentence-around';

/** The sentence round the word «هنا». */
const sentenceOfHere = (text: string) => {
  const at = text.indexOf('هنا');
  const { start, end } = sentenceAround(text, at, at + 3);
  return text.slice(start, end);
};

describe('sentenceAround', () => {
  it.each([
    ['between full stops', 'ذهب. كان هنا أمس. عاد', ' كان هنا أمس'],
    ['over a stop inside a number', 'بلغ 3.5 هنا. عاد', 'بلغ 3.5 هنا'],
    ['within its line', 'عنوان\nكان هنا\nعاد', 'كان هنا'],
  ])('ends %s', (_, text, sentence) => {
    expect(sentenceOfHere(text)).toBe(sentence);
  });

  // Rules ask for it at every name, so one that reached over the whole text would make them quadratic.
  it('follows a sentence without an end only so far', () => {
    const filler = 'كلمة '.repeat(100_000);
    expect(sentenceOfHere(`${filler}هنا ${filler}`).length).toBeLessThan(2100);
  });
});

describe('isInHeading', () => {
  const isHeading = (text: string) => isInHeading(text, text.indexOf('حداد'), text.indexOf('حداد') + 4);

  it.each([
    ['a short line', 'حداد يزور المدينة\nنص', true],
    ['a line between others', 'نص.\nزيارة حداد\nنص', true],
    ['a line with a full stop', 'زار حداد المدينة.\nنص', false],
    ['a line that goes on long before the name', `${'كلمة '.repeat(40)}حداد`, false],
    ['a line that goes on long behind it', `حداد ${'كلمة '.repeat(40)}`, false],
  ])('tells %s', (_, text, expected) => {
    expect(isHeading(text)).toBe(expected);
  });
});
