import { describe, expect, it } from 'vitest';
import { sentenceAddress, textFragment } from '@/components/text-fragment';

const of = (text: string, words: string, from = 0): string => {
  const start = text.indexOf(words, from);
  return decodeURIComponent(textFragment(text, { start, end: start + words.length }));
};

describe('textFragment', () => {
  it('names few words whole', () => {
    expect(of('قال الحاكم إن الطريق مفتوح اليوم.', 'الطريق مفتوح')).toBe(':~:text=الطريق مفتوح');
  });

  it('names many words by the first and the last', () => {
    const words = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة حاد ثان ثالث';
    expect(of(`قال: ${words}.`, words)).toBe(':~:text=واحد اثنان ثلاثة أربعة خمسة,تسعة عشرة حاد ثان ثالث');
  });

  it('names what runs over a line by its edges, since browsers match words within one block', () => {
    expect(of('أوله هنا\nوآخره هناك.', 'أوله هنا\nوآخره هناك')).toBe(':~:text=أوله هنا,وآخره هناك');
  });

  it('adds the words around where the words stand twice', () => {
    const text = 'ذكر الأول أن الطريق مفتوح للناس. وذكر الثاني أن الطريق مفتوح للجيش.';
    expect(of(text, 'الطريق مفتوح', 40)).toBe(':~:text=وذكر الثاني أن-,الطريق مفتوح,-للجيش.');
  });

  it('widens a range that begins after a clitic to its word', () => {
    expect(of('كتب بالطريق المفتوح', 'الطريق')).toBe(':~:text=بالطريق');
  });

  it('escapes the marks that part a directive', () => {
    const text = 'بلغ 10-20, أو أكثر';
    expect(textFragment(text, { start: 4, end: 10 })).toContain('10%2D20%2C'.slice(0, 7));
    expect(textFragment(text, { start: 4, end: 10 })).not.toMatch(/[-,]\d/);
  });

  it('replaces the fragment of an address', () => {
    expect(sentenceAddress('https://news.example/a#top', 'خبر', { start: 0, end: 3 })).toBe(
      'https://news.example/a#:~:text=%D8%AE%D8%A8%D8%B1',
    );
  });
});
