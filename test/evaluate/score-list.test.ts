import { describe, expect, it } from 'vitest';
import { overlap } from './compare-ranges';
import { scoreList } from './score-list';

const gold = (start: number, end: number, disputed = false) => ({ start, end, disputed });
const found = (start: number, end: number, kind?: 'narration') => ({ start, end, ...(kind ? { kind } : {}) });

describe('scoreList', () => {
  it.each([
    ['what agrees', [gold(0, 10)], [found(0, 9)], { right: 1, extra: 0, missed: 0 }],
    ['a range that is too far off', [gold(0, 10)], [found(8, 20)], { right: 0, extra: 1, missed: 1 }],
    ['two found for one', [gold(0, 10)], [found(0, 9), found(0, 10)], { right: 1, extra: 1, missed: 0 }],
    ['a disputed entry, found', [gold(0, 10, true)], [found(0, 10)], { right: 0, extra: 0, missed: 0 }],
    ['a disputed entry, not found', [gold(0, 10, true)], [], { right: 0, extra: 0, missed: 0 }],
    ['what touches a disputed entry', [gold(0, 10, true)], [found(9, 30)], { right: 0, extra: 0, missed: 0 }],
    ["the outlet's own voice", [], [found(0, 10, 'narration')], { right: 0, extra: 0, missed: 0 }],
    [
      "the outlet's own voice where the gold has it",
      [gold(0, 10)],
      [found(0, 10, 'narration')],
      { right: 1, extra: 0, missed: 0 },
    ],
  ])('counts %s', (_, wanted, got, counts) => {
    expect(scoreList(wanted, got, overlap).counts).toEqual(counts);
  });
});
