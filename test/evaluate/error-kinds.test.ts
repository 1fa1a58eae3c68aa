import { describe, expect, it } from 'vitest';
import { countErrors, worstOf, type ErrorKind, type FoundError } from './error-kinds';

const error = (kind: ErrorKind, size: number, group = 'قال'): FoundError => ({
  kind,
  size,
  group,
  article: 'a',
  text: '',
  at: { start: 0, end: 0 },
  detail: '',
});
const errors = [
  error('missed date', 4),
  error('missed statement', 10, 'بحسب'),
  error('missed statement', 90),
  error('missed statement', 50, 'بحسب'),
  error('wrong speaker', 5),
];

describe('worstOf', () => {
  it('takes the largest of each kind before the second of any', () => {
    expect(worstOf(errors, 4).map(({ kind, size }) => [kind, size])).toEqual([
      ['wrong speaker', 5],
      ['missed statement', 90],
      ['missed statement', 50],
      ['missed date', 4],
    ]);
  });

  it('takes none where none are wanted or there are none', () => {
    expect(worstOf(errors, 0)).toEqual([]);
    expect(worstOf([], 5)).toEqual([]);
  });
});

describe('countErrors', () => {
  it('counts by kind and by group, most frequent first', () => {
    expect(countErrors(errors)).toEqual([
      { kind: 'wrong speaker', count: 1, groups: [['قال', 1]] },
      {
        kind: 'missed statement',
        count: 3,
        groups: [
          ['بحسب', 2],
          ['قال', 1],
        ],
      },
      { kind: 'missed date', count: 1, groups: [['قال', 1]] },
    ]);
  });
});
