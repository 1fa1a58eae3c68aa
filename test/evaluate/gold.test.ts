import { describe, expect, it } from 'vitest';
import { readGoldLine } from './gold';

const text = 'قال الوزير إن الوضع صعب.';
const line = (more: object = {}): string => JSON.stringify({ id: 'a', text, ...more });

describe('readGoldLine', () => {
  it('reads the lists that are there, and leaves the others out', () => {
    const statement = { start: 14, end: 23, speaker: 'الوزير', form: 'indirect', cue: 'قال' };
    expect(readGoldLine(line({ statements: [statement], published: '2021-03-24', outlet: 'X' }))).toEqual({
      ok: true,
      value: {
        id: 'a',
        text,
        published: { from: '2021-03-24', to: '2021-03-24' },
        statements: [{ ...statement, disputed: false }],
      },
    });
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['no text', '{"id": 1}', '"text" is missing'],
    ['a list that is none', line({ claims: {} }), 'claims'],
    ['an end that is missing', line({ statements: [{ start: 1 }] }), 'statements.0.end'],
    ['half a character', line({ statements: [{ start: 0.5, end: 2 }] }), 'statements.0.start'],
    [
      'a form that does not exist',
      line({ statements: [{ start: 0, end: 2, form: 'oral' }] }),
      'statements.0.form',
    ],
    ['a range beyond the text', line({ mentions: [{ start: 4, end: 99, entity: 'isis' }] }), 'mentions.0'],
    ['a range that ends before it starts', line({ claims: [{ start: 4, end: 2, value: 1 }] }), 'claims.0'],
    ['a day that is none', line({ dates: [{ start: 0, end: 2, from: 'May', to: 'May' }] }), 'dates.0.from'],
  ])('says what is wrong with %s', (_, written, reason) => {
    const read = readGoldLine(written);
    expect(read.ok ? '' : read.error).toContain(reason);
  });
});
