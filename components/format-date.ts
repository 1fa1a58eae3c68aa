import type { DateRange } from '@/lib/model/date-range';
import { localeOf, plainDisplay, writeDigits, type Words } from './display';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(parts);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
};

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** A day, month or year in the common calendar; with both names of the month where the reader wants them. */
const write = (iso: string, parts: Intl.DateTimeFormatOptions, words: Words): string => {
  const display = words.display ?? plainDisplay;
  const common = formatIn(localeOf(words), parts);
  if (words.language !== 'ar' || display.months !== 'both') return common.format(dayOf(iso));
  const gulf = formatIn(localeOf({ ...words, display: { ...display, months: 'gulf' } }), { month: 'long' });
  return common
    .formatToParts(dayOf(iso))
    .map(({ type, value }) => (type === 'month' ? `${value}/${gulf.format(dayOf(iso))}` : value))
    .join('');
};

const lastDay = (iso: string): string =>
  new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(8, 10);

/** The third of a month that a range is exactly: the convention of مطلع / منتصف / أواخر in the news. */
const thirdOf = ({ from, to }: DateRange): string | undefined => {
  const days = `${from.slice(8)}-${to.slice(8)}`;
  if (days === '01-10') return 'date_early';
  if (days === '11-20') return 'date_middle';
  return days === `21-${lastDay(to)}` ? 'date_late' : undefined;
};

const monthYear = { month: 'long', year: 'numeric' } as const;
const wholeDay = { day: 'numeric', ...monthYear } as const;

const isMonth = ({ from, to }: DateRange): boolean => from.slice(0, 7) === to.slice(0, 7);
const isYears = ({ from, to }: DateRange): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

const formatCommon = (range: DateRange, words: Words): string => {
  const { translate } = words;
  const { from, to } = range;
  if (from === to) return write(from, wholeDay, words);
  if (isMonth(range)) {
    const third = thirdOf(range);
    const month = write(from, monthYear, words);
    return third ? translate(third, [month]) : month;
  }
  if (isYears(range)) return formatYears(range, words);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return translate('date_span', [
    write(from, isOneYear ? { month: 'long' } : monthYear, words),
    write(to, monthYear, words),
  ]);
};

/** The same days in the calendar of the Hijra, as fine as the common date is known. */
const formatHijri = (range: DateRange, words: Words): string => {
  const parts =
    range.from === range.to ? wholeDay : isYears(range) ? ({ year: 'numeric' } as const) : monthYear;
  const format = formatIn(localeOf(words).replace('-u-', '-u-ca-islamic-umalqura-'), parts);
  const [from, to] = [format.format(dayOf(range.from)), format.format(dayOf(range.to))];
  return from === to ? from : words.translate('date_span', [from, to]);
};

/**
 * A range of days in words, as fine as it is known and no finer:
 * "12 آذار 2021", "مطلع آذار 2021", "آذار 2021", "كانون الثاني – آب 2023", "2021"; with the Hijri date if wanted.
 */
export const formatRange = (range: DateRange, words: Words): string => {
  const common = formatCommon(range, words);
  return words.display?.hijri ? words.translate('date_beside', [common, formatHijri(range, words)]) : common;
};

/** The day of a moment (ISO, with its time), in the reader's own time zone. */
export const formatDay = (moment: string, words: Words): string => {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const day = parts.map(part => `${part}`.padStart(2, '0')).join('-');
  return formatRange({ from: day, to: day }, words);
};

/** The year or years of a range: "2023", "2022 – 2023". */
export const formatYears = ({ from, to }: DateRange, words: Words): string => {
  const [first, last] = [from, to].map(iso => writeDigits(iso.slice(0, 4), words)) as [string, string];
  return first === last ? first : words.translate('date_span', [first, last]);
};
