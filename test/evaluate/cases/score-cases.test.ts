import { describe, expect, it } from 'vitest';
import { readCaseLine, type Asked, type Case, type Spec } from './case';
import { scoreCases } from './score-cases';

const caseOf = (spec: Spec, input: string, ...asked: { text: string; value?: Asked['value'] }[]): Case => ({
  spec,
  input,
  results: asked.map(({ text, value }) => {
    const start = input.indexOf(text);
    return { start, end: start + text.length, text, ...(value && { value }) };
  }),
  context: { ReferenceDateTime: '2021-03-24T00:00:00' },
});
const score = (...cases: Case[]) => {
  const { bySpec, ...rest } = scoreCases(cases);
  const [{ asked, right, values, rightValues }] = bySpec as [(typeof bySpec)[number]];
  return { figures: { asked, right, values, rightValues }, ...rest };
};
const allRight = { asked: 1, right: 1, values: 1, rightValues: 1 };

describe('scoreCases', () => {
  it.each([
    ['a number', caseOf('Number_NumberModel', 'حضر ستون طبيبا', { text: 'ستون', value: { value: '60' } })],
    [
      'an open range',
      caseOf('Number_NumberRangeModel', 'أقل من 30', { text: 'أقل من 30', value: { value: '(,30)' } }),
    ],
    [
      'a share',
      caseOf('Number_PercentModel', 'نسبة 5 في المئة', { text: '5 في المئة', value: { value: '5%' } }),
    ],
    [
      'a duration',
      caseOf('DateTime_DurationParser', 'لمدة ثلاثة أيام', {
        text: 'ثلاثة أيام',
        value: { FutureResolution: { duration: '259200' } },
      }),
    ],
    [
      'the day before or after',
      caseOf('DateTime_DateParser', 'الخميس', {
        text: 'الخميس',
        value: { FutureResolution: { date: '2021-03-25' }, PastResolution: { date: '2021-03-18' } },
      }),
    ],
    [
      'a day where the text counts months',
      caseOf('DateTime_DateParser', 'قبل شهرين', {
        text: 'قبل شهرين',
        value: { PastResolution: { date: '2021-01-24' } },
      }),
    ],
    [
      'an end that is the day after',
      caseOf('DateTime_DatePeriodParser', 'في آذار 2020', {
        text: 'آذار 2020',
        value: { PastResolution: { startDate: '2020-03-01', endDate: '2020-04-01' } },
      }),
    ],
    [
      'a week from Monday',
      caseOf('DateTime_DatePeriodParser', 'الأسبوع الماضي', {
        text: 'الأسبوع الماضي',
        value: { Timex: '2021-W11', PastResolution: { startDate: '2021-03-15', endDate: '2021-03-22' } },
      }),
    ],
  ])('counts as right %s', (_label, one) => {
    expect(score(one)).toEqual({ figures: allRight, leftOut: [], valuesLeftOut: [], errors: [] });
  });

  it('asks for nothing at all where a case has no result', () => {
    expect(score(caseOf('Number_NumberModel', 'لم يحضر أحد')).figures.right).toBe(1);
    expect(score(caseOf('Number_NumberModel', 'حضر ستون')).errors).toMatchObject([
      { kind: 'span', asked: [] },
    ]);
  });

  it('tells a wrong value from a wrong span', () => {
    const wrong = score(
      caseOf('Number_NumberModel', 'حضر ستون', { text: 'ستون', value: { value: '61' } }),
      caseOf('Number_NumberModel', 'حضر ستون طبيبا', { text: 'ستون طبيبا', value: { value: '60' } }),
    );
    expect(wrong.figures).toEqual({ asked: 2, right: 1, values: 2, rightValues: 0 });
    expect(wrong.errors.map(({ kind }) => kind)).toEqual(['span', 'value']);
  });

  it.each([
    [
      'a quotient',
      caseOf('Number_NumberModel', 'واحد من عشرة', { text: 'واحد من عشرة', value: { value: '0.1' } }),
      /arithmetic/,
    ],
    ['a dozen', caseOf('Number_NumberModel', 'دزينة', { text: 'دزينة' }), /dozens/],
    ['an equation', caseOf('Number_NumberRangeModel', 'x>5', { text: '>5' }), /algebra/],
    ['an address of a machine', caseOf('Number_NumberModel', '10.0.0.7', { text: '10' }), /no amounts/],
    [
      'a day alone',
      caseOf('DateTime_DateExtractor', 'في الخامس والعشرين', { text: 'الخامس والعشرين' }),
      /without its month/,
    ],
    ['this May', caseOf('DateTime_DatePeriodExtractor', 'هذا مايو', { text: 'هذا مايو' }), /English/],
  ])('leaves out %s', (_label, one, reason) => {
    const { figures, leftOut } = score(one);
    expect(figures.asked).toBe(0);
    expect(leftOut).toEqual([[expect.stringMatching(reason), 1]]);
  });

  it('asks for the span alone where the cases reckon otherwise', () => {
    const value = { PastResolution: { startDate: '2021-03-01', endDate: '2021-03-16' } };
    const { figures, valuesLeftOut } = score(
      caseOf('DateTime_DatePeriodParser', 'مطلع آذار 2021', { text: 'مطلع آذار 2021', value }),
    );
    expect(figures).toEqual({ asked: 1, right: 1, values: 0, rightValues: 0 });
    expect(valuesLeftOut).toEqual([[expect.stringContaining('halves'), 1]]);
  });
});

describe('readCaseLine', () => {
  it.each([
    ['no JSON', '{', 'this is not JSON'],
    ['a spec that Siyaq has no part in', '{"spec":"Currency","input":"","results":[]}', 'spec'],
    ['results that are none', '{"spec":"Number_NumberModel","input":"","results":{}}', 'results'],
  ])('names what is wrong with %s', (_label, line, error) => {
    expect(readCaseLine(line)).toMatchObject({ ok: false, error: expect.stringContaining(error) as string });
  });
});
