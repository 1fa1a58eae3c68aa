import { describe, expect, it } from 'vitest';
import { canonicalLine } from '@/lib/corpus/canonical-line';

describe('canonicalLine', () => {
  it.each([
    [
      'orders keys at every level',
      { b: 1, a: { d: [{ f: 1, e: 2 }], c: null } },
      '{"a":{"c":null,"d":[{"e":2,"f":1}]},"b":1}',
    ],
    ['leaves absent values out', { a: undefined, b: [] }, '{"b":[]}'],
    [
      'keeps the order of lists and the letters of texts',
      { t: 'ب“ا”\n', l: [3, 1, 2] },
      '{"l":[3,1,2],"t":"ب“ا”\\n"}',
    ],
    [
      'keeps a key named like a prototype',
      JSON.parse('{"__proto__":{"x":1},"a":2}') as object,
      '{"__proto__":{"x":1},"a":2}',
    ],
  ])('%s', (_, row, line) => {
    expect(canonicalLine(row)).toBe(line);
  });
});
