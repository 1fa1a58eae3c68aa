import { describe, expect, it } from 'vitest';
import { sameSpeaker } from './same-speaker';

describe('sameSpeaker', () => {
  it.each([
    ['the same name', 'علي تمي', 'علي تمي', true],
    ['a name with its title', 'ماثيو ماكفارلين', 'الجنرال ماثيو ماكفارلين', true],
    ['another hamza and ta marbuta (folded)', 'أسامة', 'اسامه', true],
    ['a name in quotation marks', 'فراس السقال', '“فراس السقال”', true],
    ['part of a word', 'تمي', 'تميم', false],
    ['five words more', 'تمي', 'السياسي والكاتب والباحث السوري المعارض تمي', false],
    ['another person', 'علي تمي', 'فراس السقال', false],
    ['no speaker found', 'علي تمي', undefined, false],
    ['no speaker in the gold', null, 'علي تمي', false],
  ])('judges %s', (_, gold, found, same) => {
    expect(sameSpeaker(gold, found)).toBe(same);
    expect(sameSpeaker(found, gold ?? undefined)).toBe(same);
  });
});
