import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDatePhrases, findDates } from '@/lib/arabic/dates';
import { decadeRows } from '@/lib/arabic/date-decades';
import * as slices from '@/lib/arabic/date-slices';
import * as tables from '@/lib/arabic/date-words';
import { dateText } from './date-text';

const day = (iso: string) => ({ from: iso, to: iso });
const article = day('2021-03-24');
const march = { from: '2021-03-01', to: '2021-03-31' };

const rangesIn = (text: string, anchor?: { from: string; to: string }) =>
  findDates(text, anchor).map(({ start, end, from, to }) => `${text.slice(start, end)} → ${from}/${to}`);

describe('findDates', () => {
  const rows = [
    ...tables.referenceRows,
    ...tables.partRows,
    ...tables.unitRows,
    ...tables.weekdayRows,
    ...tables.dayRows,
    ...tables.ordinalDayRows,
    ...slices.sliceRows,
    ...slices.sliceOrdinalRows,
    ...slices.seasonRows,
    ...decadeRows,
  ];
  it.each(rows)('resolves as its table says: $example', ({ example }) => {
    const [text, range] = example.split(' → ') as [string, string];
    expect(findDates(text, article).map(({ from, to }) => `${from}/${to}`)).toContain(range);
  });

  it.each([
    ['day, month, year', 'في 12 آذار 2021', '12 آذار 2021 → 2021-03-12/2021-03-12'],
    [
      'a dual month and "of the year"',
      'في كانون الثاني/يناير من العام 2022',
      'كانون الثاني/يناير من العام 2022 → 2022-01-01/2022-01-31',
    ],
    ['a bracketed dual month', 'في 20 يوليو (تموز) 2015', '20 يوليو (تموز) 2015 → 2015-07-20/2015-07-20'],
    ['day in words', 'في الخامس من آب 2014', 'الخامس من آب 2014 → 2014-08-05/2014-08-05'],
    ['two days', 'في السابع والثامن من تموز 2015', 'السابع والثامن من تموز 2015 → 2015-07-07/2015-07-08'],
    ['figures, day first', '12/3/2018', '12/3/2018 → 2018-03-12/2018-03-12'],
    ['figures, year first', '2018-03-12', '2018-03-12 → 2018-03-12/2018-03-12'],
    ['month and year', 'منذ أغسطس آب 2014', 'أغسطس آب 2014 → 2014-08-01/2014-08-31'],
    ['year', 'خلال عام 2014', 'عام 2014 → 2014-01-01/2014-12-31'],
    ['part of a year', 'أواخر العام 2014', 'أواخر العام 2014 → 2014-09-01/2014-12-31'],
    [
      'between months',
      'بين حزيران/يونيو 2015 ونهاية تشرين الأول/اكتوبر 2019',
      'بين حزيران/يونيو 2015 ونهاية تشرين الأول/اكتوبر 2019 → 2015-06-01/2019-10-31',
    ],
    [
      'a year that the second date shares',
      'بين السابع من أيار/مايو 2016 و21 أيار/مايو',
      'بين السابع من أيار/مايو 2016 و21 أيار/مايو → 2016-05-07/2016-05-21',
    ],
    ['days of one month', 'من 4 إلى 22 يناير 1995', '4 إلى 22 يناير 1995 → 1995-01-04/1995-01-22'],
    ['the first of a month', 'في أول أيار 2018', 'أول أيار 2018 → 2018-05-01/2018-05-01'],
    ['an ordinal behind its month', 'أيار الحادي عشر، 2018', 'أيار الحادي عشر، 2018 → 2018-05-11/2018-05-11'],
    [
      'a year in words',
      'في شباط من عام ألفين وثمانية عشر',
      'شباط من عام ألفين وثمانية عشر → 2018-02-01/2018-02-28',
    ],
    ['a bare year behind its preposition', 'انتخب في 2016', '2016 → 2016-01-01/2016-12-31'],
    ['years from to', 'من 2014 إلى 2018', 'من 2014 إلى 2018 → 2014-01-01/2018-12-31'],
    ['years between', 'بين 1950 و1953', 'بين 1950 و1953 → 1950-01-01/1953-12-31'],
    ['years with a dash', 'الموسم 2015-2016', '2015-2016 → 2015-01-01/2016-12-31'],
    [
      'months that share their year',
      'بين نيسان وحزيران 2021',
      'بين نيسان وحزيران 2021 → 2021-04-01/2021-06-30',
    ],
    [
      'two full dates without an opener',
      '12 كانون الثاني 2016 - 22/2/2016',
      '12 كانون الثاني 2016 - 22/2/2016 → 2016-01-12/2016-02-22',
    ],
    ['half a year', 'في النصف الثاني من 2018', 'النصف الثاني من 2018 → 2018-07-01/2018-12-31'],
    [
      'the first weekday of a month',
      'أول جمعة من تموز 2016',
      'أول جمعة من تموز 2016 → 2016-07-01/2016-07-01',
    ],
    ['the last weekday of a month', 'آخر خميس من تموز 2016', 'آخر خميس من تموز 2016 → 2016-07-28/2016-07-28'],
    ['Hijri', '5 رمضان 1439 هـ', '5 رمضان 1439 هـ → 2018-05-20/2018-05-20'],
    ['a Hijri month in a year of the common calendar', 'رمضان 2019', 'رمضان 2019 → 2019-05-06/2019-06-03'],
    ['a Hijri day in such a year', '5 شوال 2019', '5 شوال 2019 → 2019-06-08/2019-06-08'],
    ['a feminine month in the masculine', 'جمادى الثاني 1440', 'جمادى الثاني 1440 → 2019-02-06/2019-03-07'],
    ['weekday before a date', 'الاثنين 12 يناير 2016', 'الاثنين 12 يناير 2016 → 2016-01-12/2016-01-12'],
  ])('resolves %s without an anchor', (_label, text, expected) => {
    expect(rangesIn(text)).toEqual([expected]);
  });

  it('gives a month without a year the year of the date that it is joined to', () => {
    expect(rangesIn('في 5 تشرين الأول/أكتوبر و17 تشرين الثاني/نوفمبر 2015 و3 شباط/فبراير 2016')).toEqual([
      '5 تشرين الأول/أكتوبر → 2015-10-05/2015-10-05',
      '17 تشرين الثاني/نوفمبر 2015 → 2015-11-17/2015-11-17',
      '3 شباط/فبراير 2016 → 2016-02-03/2016-02-03',
    ]);
  });

  it.each([
    ['the latest such month before the anchor', 'آذار الماضي', article, '2020-03-01/2020-03-31'],
    ['a day of the anchor month that is past', '20 آذار الماضي', article, '2021-03-20/2021-03-20'],
    ['a month of the year before', 'في تشرين الثاني', article, '2020-11-01/2020-11-30'],
    ['no finer than a month-long anchor', 'منذ عامين', march, '2019-03-01/2019-03-31'],
    ['a run of units', 'الأشهر الثلاثة الماضية', article, '2020-12-24/2021-03-24'],
    ['the year before', 'حزيران من العام الماضي', article, '2020-06-01/2020-06-30'],
    ['yesterday with its weekday', 'أمس الثلاثاء', article, '2021-03-23/2021-03-23'],
    ['round years', 'منذ 20 عاما', article, '2001-01-01/2001-12-31'],
    ['a year and some months ago', 'قبل عام وثلاثة أشهر', article, '2019-12-01/2019-12-31'],
    ['the day before yesterday', 'قبل أمس', article, '2021-03-22/2021-03-22'],
    ['yesterday behind its preposition', 'غادر بالأمس', article, '2021-03-23/2021-03-23'],
    ['a Hijri month of last year', 'رمضان من العام الماضي', article, '2020-04-24/2020-05-23'],
    ['today with its date', 'اليوم 24 آذار', article, '2021-03-24/2021-03-24'],
    ['a run counted before its unit', 'آخر ثلاث سنوات', article, '2018-03-24/2021-03-24'],
    ['hours as days', 'خلال الـ48 ساعة الماضية', article, '2021-03-22/2021-03-24'],
    ['hours behind their unit', 'خلال الساعات الـ24 المقبلة', article, '2021-03-24/2021-03-25'],
    ['a way ahead from now', 'بعد أسبوعين من الآن', article, '2021-04-04/2021-04-10'],
    [
      'a way ahead in a clause of the future',
      'ستبدأ المحادثات بعد ثلاثة أيام',
      article,
      '2021-03-27/2021-03-27',
    ],
    ['a coming weekday', 'سيجتمع المجلس الخميس', article, '2021-03-25/2021-03-25'],
    ['a weekday that the speaker looks to', 'قال: سأعود الخميس', article, '2021-03-25/2021-03-25'],
    [
      'a weekday behind a noun that looks like a future',
      'انفجرت سيارة الخميس',
      article,
      '2021-03-18/2021-03-18',
    ],
    ['a weekday behind a past that looks like one', 'سافرت الوزيرة الخميس', article, '2021-03-18/2021-03-18'],
    ['a weekday in the clause behind', 'قال إنه سيزور بغداد، وغادر الخميس', article, '2021-03-18/2021-03-18'],
    ['a coming month', 'من المقرر أن يجتمع في شباط', article, '2022-02-01/2022-02-28'],
    ['what was once to come', 'كان من المقرر أن يجتمع الخميس', article, '2021-03-18/2021-03-18'],
    ['a day of a week', 'الخميس من الأسبوع الماضي', article, '2021-03-18/2021-03-18'],
    ['a week and its day', 'الأسبوع المقبل يوم الأحد', article, '2021-03-28/2021-03-28'],
    ['days of a week', 'الأسبوع المقبل من الاثنين إلى الأربعاء', article, '2021-03-29/2021-03-31'],
    ['weekdays up to a coming one', 'الجمعة حتى الأحد المقبل', article, '2021-03-26/2021-03-28'],
    ['days of the current month', 'من 4 إلى 22 من الشهر الجاري', article, '2021-03-04/2021-03-22'],
    ['a span over the year', 'من 20 كانون الأول إلى 5 كانون الثاني', article, '2020-12-20/2021-01-05'],
    ['the weekend', 'عطلة نهاية الأسبوع الماضي', article, '2021-03-19/2021-03-21'],
    ['the start of a week', 'مطلع الأسبوع المقبل', article, '2021-03-28/2021-03-30'],
    ['the end of a week', 'أواخر الأسبوع الماضي', article, '2021-03-18/2021-03-20'],
    ['later this month', 'في وقت لاحق من هذا الشهر', article, '2021-03-24/2021-03-31'],
    ['early next month', 'في وقت مبكر من الشهر المقبل', article, '2021-04-01/2021-04-10'],
    ['what is left of the year', 'بقية العام', article, '2021-03-24/2021-12-31'],
    ['this winter in its second year', 'هذا الشتاء', day('2021-01-10'), '2020-12-01/2021-02-28'],
    ['a beginning, up to the anchor', 'منذ مطلع العام', article, '2021-01-01/2021-03-24'],
    ['a year as a beginning', 'ومنذ 2014', article, '2014-01-01/2021-03-24'],
    ['a weekday as a beginning', 'منذ يوم الأحد', article, '2021-03-21/2021-03-24'],
    ['an end, from the anchor on', 'حتى 31 تشرين الأول المقبل', article, '2021-03-24/2021-10-31'],
    ['an end of a part', 'لغاية نهاية العام', article, '2021-03-24/2021-12-31'],
    ['an end before the anchor as the day itself', 'حتى 5 آذار 2019', article, '2019-03-05/2019-03-05'],
    ['decades', 'خلال العقدين الماضيين', article, '2001-03-24/2021-03-24'],
  ])('resolves %s: %s', (_label, text, anchor, expected) => {
    expect(findDates(text, anchor).map(({ from, to }) => `${from}/${to}`)).toEqual([expected]);
  });

  it('reads a span whose end resumes the month as one range, anchored on when it was said', () => {
    const text = '“منذ بداية شباط/فبراير الجاري، حتى الـ 12 من الشهر ذاته، نفّذ شركاؤنا”';
    const said = { from: '2021-02-01', to: '2021-02-28' };
    expect(rangesIn(text, said)).toEqual([
      'منذ بداية شباط/فبراير الجاري، حتى الـ 12 من الشهر ذاته → 2021-02-01/2021-02-12',
    ]);
  });

  it.each([
    ['a relative date without an anchor', 'الشهر الماضي', undefined],
    ['a weekday within a month', 'يوم الخميس الماضي', march],
    [
      'a month that two ends of the anchor date differently',
      'أيار الماضي',
      { from: '2023-01-01', to: '2023-08-31' },
    ],
    ['a plural that counts nothing', 'خلال السنوات الماضية', article],
    ['"this" month that is another than the anchor', 'شباط الجاري', article],
    ['an event called by its day', 'أحداث 11 سبتمبر/أيلول', article],
    ['father, which is spelled like August', 'قال أب لطفلين', article],
    ['a day that no month has', '31 شباط 2021', article],
    ['a count from another event', 'قبل يومين من الهجوم', article],
    ['a count ahead from another event', 'انسحب بعد يومين', article],
    ['a few days', 'خلال الأيام القليلة الماضية', article],
    ['some months ago', 'قبل بضعة أشهر', article],
    ['the twenties, of either century', 'في العشرينيات', article],
    ['an age that is named like a decade', 'رجل في الخمسينيات', article],
    ['an age with its word', 'في الخمسينيات من عمره', article],
    ['a season that names a movement', 'دول الربيع العربي', article],
    ['a Hijri month that begins twice in its year', 'رمضان 2030', article],
    ['a winter, which lies in two years', 'شتاء 2014', article],
    ['killed on a day, with their number', 'قتل في أيار 12 شخصا', undefined],
  ])('leaves %s open: %s', (_label, text, anchor) => {
    expect(findDates(text, anchor)).toEqual([]);
  });

  it.each([
    ['the number behind a weekday', 'قتل الأحد 12 شخصا', 'الأحد'],
    ['the total before a year', 'بلغ 500 العام الماضي', 'العام الماضي'],
    ['a thousand behind its month', 'في كانون الثاني ألفا شخص', 'كانون الثاني'],
    ['where something is moved to', 'أجلت الأحد إلى الاثنين', 'الأحد|الاثنين'],
  ])('takes no part of a date from %s', (_label, text, expected) => {
    const found = findDatePhrases(text).map(({ start, end }) => text.slice(start, end));
    expect(found.join('|')).toBe(expected);
  });

  it('reports offsets into the whole text for a part of it', () => {
    const text = 'قال أمس. وأضاف: “في 5 آذار 2019”';
    const within = { start: text.indexOf('“'), end: text.length };
    expect(findDates(text, article, within)).toEqual([
      { start: text.indexOf('5'), end: text.indexOf('”'), ...day('2019-03-05') },
    ]);
  });

  it('returns real days in order inside any text', () => {
    fc.assert(
      fc.property(dateText, text => {
        let last = 0;
        for (const { start, end, from, to } of findDates(text, article)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([from, to]).toEqual(
            [new Date(from), new Date(to)].map(date => date.toISOString().slice(0, 10)),
          );
          expect(from <= to).toBe(true);
          last = end;
        }
      }),
    );
  });
});
