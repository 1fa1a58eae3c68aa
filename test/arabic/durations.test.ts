import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockUnitRows } from '@/lib/arabic/duration-words';
import { findDurations } from '@/lib/arabic/durations';
import { dateText } from './date-text';

const durationsIn = (text: string) =>
  findDurations(text).map(
    ({ start, end, parts }) =>
      `${text.slice(start, end)} → ${parts.map(({ unit, count }) => `${count ?? 'some'} ${unit}`).join(' + ')}`,
  );

describe('findDurations', () => {
  it.each(clockUnitRows)('counts as its table says: $example', ({ example }) => {
    const [text, expected] = example.split(' → ') as [string, string];
    expect(durationsIn(text).map(found => found.split(' → ')[1])).toEqual([expected]);
  });

  it.each([
    ['a number and its unit', 'استمر الحصار ثلاثة أشهر', 'ثلاثة أشهر → 3 month'],
    ['figures', 'دامت الهدنة 24 ساعة', '24 ساعة → 24 hour'],
    ['a decimal', 'بعد 3,5 سنوات من الحرب', '3,5 سنوات → 3.5 year'],
    ['a dual', 'لمدة عامين', 'عامين → 2 year'],
    ['one in a word', 'مهلة أسبوع واحد', 'أسبوع واحد → 1 week'],
    ['a bare unit behind its opener', 'سجن لمدة عام', 'عام → 1 year'],
    ['a whole unit', 'صام يوما كاملا', 'يوما كاملا → 1 day'],
    ['all through a unit', 'استمرت طوال الليلة الماضية وطوال اليوم', 'طوال اليوم → 1 day'],
    ['half a unit', 'استغرق نصف ساعة', 'نصف ساعة → 0.5 hour'],
    ['a unit and a half', 'سنة ونصف السنة من القتال', 'سنة ونصف السنة → 1.5 year'],
    ['units joined', 'حكم بسجنه عاما واحدا وثلاثة أشهر', 'عاما واحدا وثلاثة أشهر → 1 year + 3 month'],
    ['a bare unit joined', 'عامان وشهر و12 يوما', 'عامان وشهر و12 يوما → 2 year + 1 month + 12 day'],
    ['decades behind an opener', 'طوال ثلاثة عقود', 'طوال ثلاثة عقود → 3 decade'],
    ['a decade of time', 'بعد عقد من الزمن', 'عقد من الزمن → 1 decade'],
    ['decades of time', 'ثلاثة عقود من الزمن', 'ثلاثة عقود من الزمن → 3 decade'],
    ['a vague count', 'لبضعة أيام', 'بضعة أيام → some day'],
  ])('reads %s: %s', (_label, text, expected) => {
    expect(durationsIn(text)).toEqual([expected]);
  });

  it.each([
    ['contracts, which are spelled like decades', 'وقعت الشركة ثلاثة عقود'],
    ['"he held", which is spelled like decade', 'عقد الوزير اجتماعا'],
    ['a year by its number', 'في عام 2014'],
    ['a named year', 'العام الماضي'],
    ['a bare unit', 'كل يوم'],
    ['a resumed count', 'خلال الـ24 ساعة الماضية'],
  ])('finds none in %s', (_label, text) => {
    expect(findDurations(text)).toEqual([]);
  });

  it('returns ordered, separate ranges inside any text', () => {
    fc.assert(
      fc.property(dateText, text => {
        let last = 0;
        for (const { start, end, parts } of findDurations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(new Set(parts.map(({ unit }) => unit)).size).toBe(parts.length);
          last = end;
        }
      }),
    );
  });
});
