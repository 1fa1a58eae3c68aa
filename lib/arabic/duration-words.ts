import { foldKey } from './fold';

/** Units shorter than a day: they measure durations and never name a date. */
export type ClockUnit = 'second' | 'minute' | 'hour';

/** `count`: 1 for a singular, 2 for a dual, 0 for a plural. `example`: text → unit and count, read by the tests as evidence. */
export const clockUnitRows: readonly { unit: ClockUnit; count: number; forms: string; example: string }[] = [
  { unit: 'second', count: 1, forms: 'ثانية', example: '20 ثانية → 20 second' },
  { unit: 'second', count: 2, forms: 'ثانيتان ثانيتين', example: 'ثانيتين → 2 second' },
  { unit: 'second', count: 0, forms: 'ثوان ثواني', example: 'خمس ثوان → 5 second' },
  { unit: 'minute', count: 1, forms: 'دقيقة', example: 'لمدة دقيقة → 1 minute' },
  { unit: 'minute', count: 2, forms: 'دقيقتان دقيقتين', example: 'دقيقتين → 2 minute' },
  { unit: 'minute', count: 0, forms: 'دقائق', example: 'عشر دقائق → 10 minute' },
  { unit: 'hour', count: 1, forms: 'ساعة', example: 'ساعة ونصف → 1.5 hour' },
  { unit: 'hour', count: 2, forms: 'ساعتان ساعتين', example: 'ساعتين ونصف الساعة → 2.5 hour' },
  { unit: 'hour', count: 0, forms: 'ساعات', example: 'ثلاث ساعات → 3 hour' },
];

/** Folded form → unit and count. */
export const clockUnits: ReadonlyMap<string, { unit: ClockUnit; count: number }> = new Map(
  clockUnitRows.flatMap(({ unit, count, forms }) =>
    forms.split(' ').map(form => [foldKey(form), { unit, count }] as const),
  ),
);

/** The hours of clockUnits alone. */
export const hourUnits: ReadonlyMap<string, { unit: 'hour'; count: number }> = new Map(
  [...clockUnits].flatMap(([word, { unit, count }]) =>
    unit === 'hour' ? [[word, { unit, count }] as const] : [],
  ),
);
