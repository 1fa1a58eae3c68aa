import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

const namesIn = (text: string): string[] => saidBy(text).map(([name]) => name);

describe('several who speak together', () => {
  it.each([
    ['two names', 'قال سامر حداد وفارس كرم إن الحل قريب.', 'سامر حداد وفارس كرم'],
    ['a name and a surname', 'قال سامر حداد وكرم إن الحل قريب.', 'سامر حداد وكرم'],
    [
      'two officers',
      'وأكد وزير الدفاع سامر حداد ورئيس الأركان فارس كرم أن الحل قريب.',
      'سامر حداد ورئيس الأركان فارس كرم',
    ],
    [
      'a counterpart',
      'وقال الوزير سامر حداد ونظيره التركي فارس كرم إن الحل قريب.',
      'سامر حداد ونظيره التركي فارس كرم',
    ],
    ['an office for both', 'ودعا وزيرا الخارجية سامر حداد وفارس كرم إلى الحوار.', 'سامر حداد وفارس كرم'],
    ['all of them', 'وقال كل من سامر حداد وفارس كرم إن الحل قريب.', 'سامر حداد وفارس كرم'],
    ['names before the verb', 'سامر حداد وفارس كرم أكدا أن الحل قريب.', 'سامر حداد وفارس كرم'],
  ])('are one speaker by all their names: %s', (_, text, name) => {
    const [statement] = statementsOf(text);
    expect(statement?.speaker.text).toBe(name);
    expect(statement?.speaker.entity).toBeUndefined();
  });

  it.each([
    ['one person of two offices', 'قال سامر حداد وزير الدفاع ورئيس الحزب إن الحل قريب.', 'سامر حداد'],
    ['a minister of two ministries', 'قال وزير الدفاع والداخلية سامر حداد إن الحل قريب.', 'سامر حداد'],
    ['a name in و', 'قال سامر وليد حداد إن الحل قريب.', 'سامر وليد حداد'],
    ['a surname in و', 'قال جون كارل ويلسون إن الحل قريب.', 'جون كارل ويلسون'],
  ])('are not %s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('go on with a verb for several, and each of them speaks for himself later', () => {
    const text =
      'قال الوزير سامر حداد ونظيره فارس كرم إن الحل قريب. وأضافا أن الدعم باق. وقال كرم إن الوقت ينفد.';
    expect(namesIn(text).slice(1)).toEqual(['سامر حداد ونظيره فارس كرم', 'فارس كرم']);
  });
});

describe('a verb for several', () => {
  it.each([
    ['وأكدا', 'قال سامر حداد إن الوضع صعب. وأكدا أن الحل قريب.'],
    ['وقالا', 'قال الوزير سامر حداد إن الوضع صعب. وقالا إن الحل قريب.'],
    ['وأكدوا', 'قالت وزارة الدفاع إن الوضع صعب. وأكدوا أن الحل قريب.'],
    ['مؤكدين', 'قال التحالف الدولي إن الوضع صعب، مؤكدين أن الحل قريب.'],
  ])('is not one person’s or one body’s: %s', (_, text) => {
    expect(namesIn(text)).toHaveLength(1);
  });

  it.each([
    ['a plural', 'قال مسؤولون أمنيون إن الوضع صعب. وقال سامر حداد إن الوقت ينفد. وأضافوا أن الحل قريب.'],
    ['a word for many', 'قال سكان محليون إن الوضع صعب. وأكدوا أن الحل قريب.'],
  ])('goes on with %s', (_, text) => {
    expect(namesIn(text).at(-1)).toBe(namesIn(text)[0]);
  });
});

describe('whoever had said something before', () => {
  it.each([
    ['an officer', 'وسبق لوزير الدفاع سامر حداد أن أكد أن الحل قريب.', 'سامر حداد'],
    ['a body', 'وسبق للمنظمة أن حذرت من عودة التنظيم.', 'المنظمة'],
    [
      'two bodies',
      'وسبق لمكتب التحقيقات ووكالة الحدود أن أكدا أن الحل قريب.',
      'مكتب التحقيقات ووكالة الحدود',
    ],
  ])('stands behind ل: %s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});
