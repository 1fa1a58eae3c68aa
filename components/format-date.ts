import type { DateRange } from '@/lib/model/date-range';
import type { Language, Translate } from './translate';

type Words = { translate: Translate; language: Language };

/** Levant month names (آذار) are the ones that readers of these news use; digits as in the articles. */
export const locales: Record<Language, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (iso: string, language: Language, parts: Intl.DateTimeFormatOptions): string => {
  const key = language + JSON.stringify(parts);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found.format(new Date(`${iso}T00:00:00Z`));
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

/**
 * A range of days in words, as fine as it is known and no finer:
 * "12 آذار 2021", "مطلع آذار 2021", "آذار 2021", "كانون الثاني – آب 2023", "2021".
 */
export const formatRange = (range: DateRange, { translate, language }: Words): string => {
  const { from, to } = range;
  const write = (iso: string, parts: Intl.DateTimeFormatOptions): string => format(iso, language, parts);
  if (from === to) return write(from, { day: 'numeric', ...monthYear });
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const third = thirdOf(range);
    const month = write(from, monthYear);
    return third ? translate(third, [month]) : month;
  }
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return fromYear === toYear ? fromYear : translate('date_span', [fromYear, toYear]);
  }
  return translate('date_span', [
    write(from, fromYear === toYear ? { month: 'long' } : monthYear),
    write(to, monthYear),
  ]);
};

/** The year or years of a range: "2023", "2022 – 2023". */
export const formatYears = ({ from, to }: DateRange, { translate }: Words): string => {
  const years = [from.slice(0, 4), to.slice(0, 4)] as const;
  return years[0] === years[1] ? years[0] : translate('date_span', years);
};
