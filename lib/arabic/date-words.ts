import { foldKey } from './fold';

/** Which of several: before the anchor, the anchor's own, after it, or the one last mentioned. */
export type Reference = 'past' | 'current' | 'next' | 'same';

/** A third of a week, month or year; the weekend; or what is left of it from the anchor on. */
export type Part = 'start' | 'middle' | 'end' | 'weekend' | 'rest';

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** `example`: text → what it resolves to in an article of 2021-03-24, read by the tests as evidence. */
type Row<T> = { means: T; forms: string; example: string };

export const referenceRows: readonly Row<Reference>[] = [
  {
    means: 'past',
    forms:
      'الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة المنصرمين الفائت الفائتة المنقضي المنقضية الفارط الفارطة الأخير الأخيرة الأخيرين',
    example: 'شباط الماضي → 2021-02-01/2021-02-28',
  },
  {
    means: 'current',
    forms: 'الجاري الجارية الحالي الحالية',
    example: 'الشهر الجاري → 2021-03-01/2021-03-31',
  },
  {
    means: 'next',
    forms: 'المقبل المقبلة المقبلين القادم القادمة القادمين الآتي الآتية التالي التالية',
    example: 'الشهر المقبل → 2021-04-01/2021-04-30',
  },
  {
    means: 'same',
    forms: 'ذاته ذاتها نفسه نفسها',
    example: 'في 5 آذار 2019 وفي 12 من الشهر ذاته → 2019-03-12/2019-03-12',
  },
];

export const partRows: readonly Row<Part>[] = [
  {
    means: 'start',
    forms: 'مطلع بداية أوائل مستهل غرة بدايات',
    example: 'مطلع آذار الجاري → 2021-03-01/2021-03-10',
  },
  { means: 'middle', forms: 'منتصف أواسط وسط', example: 'منتصف شباط الماضي → 2021-02-11/2021-02-20' },
  { means: 'end', forms: 'أواخر نهاية ختام نهايات', example: 'نهاية نيسان 2018 → 2018-04-21/2018-04-30' },
  { means: 'rest', forms: 'بقية باقي', example: 'بقية الشهر الجاري → 2021-03-24/2021-03-31' },
];

/**
 * `count`: 1 for a singular, 2 for a dual, 0 for a plural, which needs a number beside it (الأشهر الماضية says none).
 * `unsure`: also a common word (عقد "he held", "contract"), a unit of time beside other words for time alone.
 */
export const unitRows: readonly Row<{ unit: TimeUnit; count: number; unsure?: boolean }>[] = [
  { means: { unit: 'day', count: 1 }, forms: 'يوم يوما', example: 'قبل 20 يوما → 2021-03-04/2021-03-04' },
  { means: { unit: 'day', count: 2 }, forms: 'يومان يومين', example: 'قبل يومين → 2021-03-22/2021-03-22' },
  { means: { unit: 'day', count: 0 }, forms: 'أيام', example: 'قبل ثلاثة أيام → 2021-03-21/2021-03-21' },
  {
    means: { unit: 'week', count: 1 },
    forms: 'أسبوع أسبوعا',
    example: 'الأسبوع الماضي → 2021-03-14/2021-03-20',
  },
  {
    means: { unit: 'week', count: 2 },
    forms: 'أسبوعان أسبوعين',
    example: 'قبل أسبوعين → 2021-03-07/2021-03-13',
  },
  { means: { unit: 'week', count: 0 }, forms: 'أسابيع', example: 'قبل ثلاثة أسابيع → 2021-02-28/2021-03-06' },
  { means: { unit: 'month', count: 1 }, forms: 'شهر شهرا', example: 'الشهر المقبل → 2021-04-01/2021-04-30' },
  { means: { unit: 'month', count: 2 }, forms: 'شهران شهرين', example: 'قبل شهرين → 2021-01-01/2021-01-31' },
  {
    means: { unit: 'month', count: 0 },
    forms: 'أشهر شهور',
    example: 'قبل ثلاثة أشهر → 2020-12-01/2020-12-31',
  },
  {
    means: { unit: 'year', count: 1 },
    forms: 'سنة عام عاما',
    example: 'العام الماضي → 2020-01-01/2020-12-31',
  },
  {
    means: { unit: 'year', count: 2 },
    forms: 'سنتان سنتين عامان عامين',
    example: 'منذ عامين → 2019-03-01/2019-03-31',
  },
  {
    means: { unit: 'year', count: 0 },
    forms: 'سنوات سنين أعوام',
    example: 'قبل ثلاث سنوات → 2018-03-01/2018-03-31',
  },
  {
    means: { unit: 'decade', count: 1, unsure: true },
    forms: 'عقد',
    example: 'العقد الماضي → 2010-01-01/2019-12-31',
  },
  {
    means: { unit: 'decade', count: 2, unsure: true },
    forms: 'عقدان عقدين',
    example: 'منذ عقدين → 2001-01-01/2001-12-31',
  },
  {
    means: { unit: 'decade', count: 0, unsure: true },
    forms: 'عقود',
    example: 'قبل ثلاثة عقود → 1991-01-01/1991-12-31',
  },
];

/** 0 for Sunday. */
export const weekdayRows: readonly Row<number>[] = [
  { means: 0, forms: 'الأحد', example: 'الأحد → 2021-03-21/2021-03-21' },
  { means: 1, forms: 'الاثنين الإثنين', example: 'الاثنين الماضي → 2021-03-22/2021-03-22' },
  { means: 2, forms: 'الثلاثاء', example: 'يوم الثلاثاء → 2021-03-23/2021-03-23' },
  { means: 3, forms: 'الأربعاء', example: 'الأربعاء الماضي → 2021-03-17/2021-03-17' },
  { means: 4, forms: 'الخميس', example: 'الخميس المقبل → 2021-03-25/2021-03-25' },
  { means: 5, forms: 'الجمعة', example: 'مساء الجمعة → 2021-03-19/2021-03-19' },
  { means: 6, forms: 'السبت', example: 'السبت → 2021-03-20/2021-03-20' },
];

/** Days from the anchor. */
export const dayRows: readonly Row<number>[] = [
  { means: -1, forms: 'أمس البارحة', example: 'أمس الثلاثاء → 2021-03-23/2021-03-23' },
  { means: 0, forms: 'اليوم', example: 'اليوم الأربعاء → 2021-03-24/2021-03-24' },
  { means: 1, forms: 'غدا غد', example: 'غدا الخميس → 2021-03-25/2021-03-25' },
];

/** Days of the month in words, as dates write them: masculine and feminine, and for the tens both cases. */
const ordinalUnits: readonly (readonly [string, string])[] = [
  ['الحادي', 'الحادية'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
];

export const ordinalDayRows: readonly Row<number>[] = Array.from({ length: 31 }, (_, index) => {
  const day = index + 1;
  const names = ordinalNames(day);
  const iso = `2019-01-${String(day).padStart(2, '0')}`;
  return { means: day, forms: names.join('/'), example: `${names[0]} من كانون الثاني 2019 → ${iso}/${iso}` };
});

function ordinalNames(day: number): string[] {
  if (day === 1) return ['الأول', 'الأولى'];
  if (day === 10) return ['العاشر', 'العاشرة'];
  if (day === 20) return ['العشرين', 'العشرون'];
  if (day === 30) return ['الثلاثين', 'الثلاثون'];
  const unit = ordinalUnits[(day % 10) - 1]!;
  if (day < 10) return [...unit];
  if (day < 20) return [`${unit[0]} عشر`, `${unit[1]} عشرة`];
  const tens = day < 30 ? ['والعشرين', 'والعشرون'] : ['والثلاثين', 'والثلاثون'];
  return tens.flatMap(ten => unit.map(one => `${one} ${ten}`));
}

const tableOf = <T>(rows: readonly Row<T>[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(({ means, forms }) => forms.split(' ').map(form => [foldKey(form), means] as const)));

/** Folded form → meaning. */
export const references = tableOf(referenceRows);
export const parts = tableOf(partRows);
export const timeUnits = tableOf(unitRows);
export const weekdays = tableOf(weekdayRows);
export const dayWords = tableOf(dayRows);

type OrdinalDay = { day: number; second?: string };

/** Folded first word → the days that begin with it, those of two words first. */
export const ordinalDays: ReadonlyMap<string, readonly OrdinalDay[]> = buildOrdinalDays();

function buildOrdinalDays(): Map<string, OrdinalDay[]> {
  const map = new Map<string, OrdinalDay[]>();
  for (const { means, forms } of ordinalDayRows) {
    for (const form of forms.split('/')) {
      const [first, second] = form.split(' ').map(foldKey) as [string, string?];
      const known = map.get(first) ?? [];
      map.set(first, second ? [{ day: means, second }, ...known] : [...known, { day: means }]);
    }
  }
  return map;
}
