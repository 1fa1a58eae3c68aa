import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import type { Statement } from '@/lib/model/statement';
import { findDates } from '@/lib/arabic/dates';
import {
  ageRows,
  clockRows,
  countedWithoutNounRows,
  labelRows,
  timeAfterRows,
  totalRows,
} from '@/lib/statements/claim-labels';
import { trailingModifiers } from '@/lib/arabic/number-modifiers';
import { extractClaims } from '@/lib/statements/extract-claims';
import { dateText } from '../arabic/date-text';

const nothing = { mentions: [], statements: [], dates: [] };
const claimsIn = (text: string, found = nothing) => extractClaims(text, found);
const shown = (text: string) =>
  claimsIn(text).map(({ start, end, value, bound, unit }) => [text.slice(start, end), value, bound, unit]);

const mention = (text: string, name: string, entity: string): Mention => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, entity, how: { by: 'name', form: name } };
};

const statement = (text: string, words: string, entity: string): Statement => {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    form: 'indirect',
    kind: 'official',
    stance: 'asserts',
    cue: { start: 0, end: 1 },
    speaker: { text: entity, entity },
  };
};

describe('extractClaims', () => {
  it.each([
    ['members, accusative', 'المؤلف من 83 عضوا، واصل', '83 عضوا', 83, 'exact', 'عضو'],
    [
      'with an adjective in the unit',
      'إزالة أكثر من 25 ألف مادة متفجرة من',
      'أكثر من 25 ألف مادة متفجرة',
      25_000,
      'more-than',
      'مادة متفجرة',
    ],
    [
      'a nationality outside the unit',
      'وتم تدريب 300 مواطن سوري على',
      '300 مواطن سوري',
      300,
      'exact',
      'مواطن',
    ],
    ['a broken plural', 'إصابة ثلاثة أشخاص بانفجار', 'ثلاثة أشخاص', 3, 'exact', 'شخص'],
    [
      'a modifier behind the noun',
      'أن 892 مدنيا على الأقل قتلوا',
      '892 مدنيا على الأقل',
      892,
      'more-than',
      'مدني',
    ],
    ['a modifier behind the number', 'إلى مقتل 2927 على الأقل', '2927 على الأقل', 2_927, 'more-than', 'شخص'],
    ['a bare dual', 'بمقتل جنديين وجرح', 'جنديين', 2, 'exact', 'جندي'],
    ['a definite dual of an event', 'مسؤولية التنظيم عن الهجومين', 'الهجومين', 2, 'exact', 'هجوم'],
    ['a dual with its adjective', 'وتدمير عجلتين عسكريتين في', 'عجلتين عسكريتين', 2, 'exact', 'عجلة'],
    ['one behind its noun', 'بينهم مدنيا واحدا في', 'مدنيا واحدا', 1, 'exact', 'مدني'],
    ['a half behind', 'استمر ثلاث ساعات ونصف في', 'ثلاث ساعات ونصف', 3.5, 'exact', 'ساعة'],
    ['a half with its unit', 'بلغ الوزن طنين ونصف الطن أمس', 'طنين ونصف الطن', 2.5, 'exact', 'طن'],
    ['a quarter apart', 'نحو 3 كيلومترات و ربع عن', 'نحو 3 كيلومترات و ربع', 3.25, 'about', 'كيلومتر'],
    ['others', 'وإصابة نحو 50 آخرين، أغلبهم', 'نحو 50 آخرين', 50, 'about', 'آخر'],
    ['some of a group', 'بمقتل ثمانية من عناصر التنظيم في', 'ثمانية من عناصر التنظيم', 8, 'exact', 'عنصر'],
    ['money', 'بقيمة 15 مليار دولار للاقتصاد', '15 مليار دولار', 15e9, 'exact', 'دولار'],
    [
      'per cent of',
      'أن أكثر من 70 في المائة من المغتربين، الذين',
      'أكثر من 70 في المائة من المغتربين',
      70,
      'more-than',
      'في المئة من المغتربين',
    ],
    ['a range', 'تتراوح بين 750 وألفي مقاتل، وهو', 'بين 750 وألفي مقاتل', [750, 2_000], 'range', 'مقاتل'],
    ['a vague plural', 'بينهم عشرات القياديين خلال', 'عشرات القياديين', null, 'about', 'قيادي'],
    [
      'a vague plural of money',
      'أنفقوا في عام واحد مئات الآلاف من الدولارات',
      'مئات الآلاف من الدولارات',
      null,
      'about',
      'دولار',
    ],
    ['a duration', 'خلال نحو أربعة أعوام.', 'نحو أربعة أعوام', 4, 'about', 'عام'],
  ])('finds %s', (_label, text, words, value, bound, unit) => {
    expect(shown(text)).toEqual([[words, value, bound, unit]]);
  });

  it.each(trailingModifiers)(
    'bounds a figure by what stands behind its noun: $example',
    ({ bound, example }) => {
      expect(claimsIn(example.split(' → ')[0]!)).toMatchObject([{ bound }]);
    },
  );

  it.each([...labelRows, ...clockRows, ...ageRows, ...timeAfterRows])(
    'leaves out $rule: $example',
    ({ example }) => {
      expect(shown(example.split(' →')[0]!)).toEqual([]);
    },
  );

  it.each([...countedWithoutNounRows, ...totalRows])(
    'counts without a noun behind $rule: $example',
    ({ example }) => {
      const [text, words] = example.split(' → ') as [string, string];
      expect(shown(text).map(([found]) => found)).toEqual([words]);
    },
  );

  it.each([
    ['a date', 'في 12 آذار 2021 وقع هجوم'],
    ['a year', 'انتخابات 2010 الأخيرة'],
    ['a relative date', 'منذ عامين'],
    ['an anniversary', 'بمناسبة مرور عامين على التحرير'],
    ['an age in brackets', 'الشاب محمد (23 عاما) أصيب'],
    ['an ordinal', 'في الذكرى الـ17 لأحداث سبتمبر'],
    ['a conference numbered by its resolution', 'مقررات مؤتمر جنيف 2254 وإخراج'],
    ['an outlet', 'لمنصة SY24 عن الأمر'],
    ['two sides that are known', 'بين البلدين'],
    ['a choice', 'دولة عربية أو دولتين'],
    ['one of', 'قتلت أحد المهاجمين'],
    ['the Taliban', 'قيادي في طالبان'],
  ])('leaves out %s: %s', (_label, text) => {
    expect(shown(text)).toEqual([]);
  });

  it('goes on with the unit that was counted before', () => {
    const text = 'درس 159 بلاغا اعتبرت 149 منها كاذبة';
    expect(shown(text).map(([words, , , unit]) => [words, unit])).toEqual([
      ['159 بلاغا', 'بلاغ'],
      ['149 منها', 'بلاغ'],
    ]);
  });

  it('gives a figure to the subject of its clause', () => {
    const text = 'أكد المصدر أن التحالف شن 29 غارة ضد داعش';
    const found = {
      mentions: [mention(text, 'التحالف', 'global-coalition'), mention(text, 'داعش', 'isis')],
      statements: [statement(text, 'التحالف شن 29 غارة ضد داعش', 'somebody')],
      dates: [],
    };
    expect(extractClaims(text, found)[0]).toMatchObject({ about: 'global-coalition' });
  });

  it('keeps an amount and the half of something else apart', () => {
    expect(shown('خسرت 3 أطنان ونصف المحصول').map(([words]) => words)).toEqual(['3 أطنان', 'نصف المحصول']);
  });

  it.each(['خلال ساعة ونصف الساعة', 'نحو ساعة و نصف الساعة'])(
    'takes the rest of a whole for no figure: %s',
    text => {
      expect(shown(text)).toEqual([]);
    },
  );

  it.each([
    ['with whose help it was done', 'ذكر المكتب أنه بدعم من التحالف نفذ 33 عملية', 'التحالف', undefined],
    ['who counts', 'أعلن التحالف مقتل 33 شخصا', 'التحالف', undefined],
    ['whose members are counted', 'أعلن المكتب مقتل 33 عنصرا من داعش', 'داعش', 'x'],
    ['whose members are counted, by their rank', 'مقتل 33 من قادة داعش', 'داعش', 'x'],
    ['who has what is counted', 'قال المكتب إن لدى داعش 33 مقاتلا', 'داعش', 'x'],
    ['at whose office somebody serves', 'قال السفير لدى العراق إن 33 مقاتلا عادوا', 'العراق', undefined],
  ])('tells whom a figure is about: %s', (_, text, name, about) => {
    const content = text.slice(text.indexOf('أن') > 0 ? text.indexOf('أن') + 4 : text.indexOf('مقتل'));
    const found = {
      mentions: [mention(text, name, 'x')],
      statements: content === text ? [] : [statement(text, content, 'media-office')],
      dates: [],
    };
    expect(extractClaims(text, found)[0]?.about).toBe(about);
  });

  it('takes nobody for a member of the place that he left', () => {
    const text = 'عودة 33 مقاتلا من العراق';
    const found = { mentions: [mention(text, 'العراق', 'iraq')], statements: [], dates: [] };
    expect(extractClaims(text, { ...found, kindOf: () => 'state' })[0]).not.toHaveProperty('about');
  });

  it('dates a figure by its own sentence and statement alone', () => {
    const text = 'في 5 آذار 2019 قتل 20 إرهابيا. واعتقل 7 أشخاص.';
    const dates = findDates(text, undefined);
    const [killed, arrested] = extractClaims(text, { ...nothing, dates });
    expect(killed).toMatchObject({ when: { from: '2019-03-05', to: '2019-03-05' } });
    expect(arrested).not.toHaveProperty('when');

    const spoken = 'في 5 آذار 2019 أعلن التحالف إزالة 20 لغما';
    const said = {
      ...nothing,
      dates: findDates(spoken, undefined),
      statements: [statement(spoken, 'إزالة 20 لغما', 'c')],
    };
    expect(extractClaims(spoken, said)[0]).not.toHaveProperty('when');
  });

  it('returns ordered, separate ranges inside any text', () => {
    fc.assert(
      fc.property(dateText, text => {
        let last = 0;
        for (const { start, end } of extractClaims(text, { ...nothing, dates: findDates(text, undefined) })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it.each(['منذ 20 ', 'آلاف ', '1,234,', 'بين 20 و', 'عشرون و ', 'ا', '“', '20 من '])(
    'returns on a megabyte of %j, no place of it read more than a bounded number of times',
    piece => {
      const text = piece.repeat(1_000_000 / piece.length);
      for (const { end } of claimsIn(text)) expect(end).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});
