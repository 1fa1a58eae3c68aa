import { describe, expect, it } from 'vitest';
import { statementsOf } from './say';

/** What is said, and what is done with it. */
const parts = (text: string): [string, string][] =>
  statementsOf(text).map(({ words, stance }) => [words, stance]);

const denied = 'ما نشر عن مقتل 40 مدنيا عار عن الصحة';

describe('a statement that denies in one clause', () => {
  it.each([
    [
      'the second',
      `قال سامر حداد إن الوضع صعب، وإن ${denied}.`,
      [
        ['الوضع صعب', 'asserts'],
        [denied, 'denies'],
      ],
    ],
    [
      'the first',
      `قال سامر حداد إن ${denied}، وإن المعبر مغلق.`,
      [
        [denied, 'denies'],
        ['المعبر مغلق', 'asserts'],
      ],
    ],
    [
      'one joined by و alone',
      `قال سامر حداد إن الوضع صعب، و${denied}.`,
      [
        ['الوضع صعب', 'asserts'],
        [`و${denied}`, 'denies'],
      ],
    ],
    [
      'one sentence of a quotation',
      `قال سامر حداد: «الوضع صعب جدا هنا. ${denied}».`,
      [
        ['الوضع صعب جدا هنا', 'asserts'],
        [denied, 'denies'],
      ],
    ],
  ])('is one statement for each: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('asserts with the sentences behind, however many', () => {
    const text = `قال سامر حداد: "هذا غير صحيح. نحن${' باقون هنا'.repeat(20)}".`;
    expect(parts(text).map(([, stance]) => stance)).toEqual(['denies', 'asserts']);
  });

  it('says where أن of the second clause stands', () => {
    const text = `قال سامر حداد إن الوضع صعب، وإن ${denied}.`;
    const { complementiser } = statementsOf(text)[1]!;
    expect(text.slice(complementiser!.start, complementiser!.end)).toBe('إن');
  });

  it('stays whole where every clause asserts', () => {
    expect(parts('قال سامر حداد إن الوضع صعب، وإن المعبر مغلق.')).toEqual([
      ['الوضع صعب، وإن المعبر مغلق', 'asserts'],
    ]);
  });

  it('is no statement where nothing but ذلك is denied', () => {
    expect(parts('نفى سامر حداد ذلك.')).toEqual([]);
  });
});

describe('a clause behind quoted words', () => {
  it('is said by the same speaker', () => {
    expect(parts('قال سامر حداد "خطأ فادح" وإن القوات باقية.')).toEqual([
      ['خطأ فادح', 'asserts'],
      ['القوات باقية', 'asserts'],
    ]);
  });

  it('ends where his next words begin', () => {
    expect(parts('قال سامر حداد "خطأ فادح" وإن القوات باقية، مؤكدا أن المعبر مغلق.').at(-1)).toEqual([
      'المعبر مغلق',
      'asserts',
    ]);
  });
});
