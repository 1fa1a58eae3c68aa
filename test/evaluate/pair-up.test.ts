import { describe, expect, it } from 'vitest';
import { pairUp } from './pair-up';

/** Numbers are the liker the nearer they are; more than 3 apart they may not be paired. */
const near = (a: number, b: number) => Math.max(0, 4 - Math.abs(a - b));

describe('pairUp', () => {
  it('pairs the likest first, each once', () => {
    expect(pairUp([1, 5], [2, 5, 3], near)).toEqual({
      pairs: [
        [5, 5],
        [1, 2],
      ],
      missed: [],
      extra: [3],
    });
  });

  it('leaves over what is like nothing', () => {
    expect(pairUp([1], [9], near)).toEqual({ pairs: [], missed: [1], extra: [9] });
  });

  it('pairs nothing with an empty list', () => {
    expect(pairUp<number, number>([], [1], near)).toEqual({ pairs: [], missed: [], extra: [1] });
  });
});
