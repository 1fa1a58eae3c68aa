import { describe, expect, it } from 'vitest';
import { overlap, sameBut, sharedPart, withoutEdges } from './compare-ranges';

describe('sharedPart', () => {
  it.each([
    ['the same range', [0, 10], [0, 10], 1],
    ['one range within another', [0, 10], [0, 5], 0.5],
    ['ranges that cross', [0, 10], [5, 15], 1 / 3],
    ['ranges that touch', [0, 10], [10, 20], 0],
    ['an empty range', [5, 5], [0, 10], 0],
  ] as const)('measures %s', (_, [start, end], [from, to], part) => {
    expect(sharedPart({ start, end }, { start: from, end: to })).toBe(part);
  });
});

describe('overlap', () => {
  it('counts from a half on', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 0, end: 5 })).toBe(0.5);
    expect(overlap({ start: 0, end: 10 }, { start: 0, end: 4 })).toBe(0);
  });
});

describe('sameBut', () => {
  const text = 'قال: «نعم، لا».';
  it('forgives quotation marks, punctuation and spaces at the ends', () => {
    expect(sameBut(text, { start: 6, end: 13 }, { start: 4, end: text.length })).toBe(true);
  });
  it('forgives no letter', () => {
    expect(sameBut(text, { start: 6, end: 13 }, { start: 7, end: 13 })).toBe(false);
  });
  it('leaves nothing of a range of marks alone', () => {
    const { start, end } = withoutEdges('«»!', { start: 0, end: 3 });
    expect(start).toBe(end);
  });
});
