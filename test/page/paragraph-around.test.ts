import { describe, expect, it } from 'vitest';
import { paragraphAround } from '@/lib/page/paragraph-around';

describe('paragraphAround', () => {
  const text = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

  it('keeps a block that is short enough', () => {
    expect(paragraphAround(text, { start: 3, end: 5 }, text.length)).toBe(text);
  });

  it.each([
    { where: 'at the beginning', start: 0, end: 2, from: 0 },
    { where: 'in the middle', start: 13, end: 15, from: 9 },
    { where: 'at the end', start: 26, end: 28, from: 18 },
  ])('cuts around a name $where', ({ start, end, from }) => {
    expect(paragraphAround(text, { start, end }, 10)).toBe(text.slice(from, from + 10));
  });
});
