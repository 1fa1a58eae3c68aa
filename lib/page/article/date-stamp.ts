import { findDates } from '@/lib/arabic/dates';
import { dayRange } from '@/lib/arabic/calendar';

/**
 * The day that a page's data names, as written there: an outlet writes the day of its own place.
 * `isLateUtc`: written in universal time, late in the evening, when Arab countries are already in the next day.
 */
export type DateStamp = { day: string; isLateUtc: boolean };

/** The hour (UTC) from which it is already tomorrow in some Arab country: the easternmost is four hours ahead. */
const lateHour = 20;

/** The longest ways to write a date and a time, weekday and zone included, have some 60. In UTF-16 code units. */
const maxStampLength = 100;

const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const englishMonth = `(${englishMonths.join('|')})[a-z]{0,6}\\.?`;
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${englishMonth},?[ -](\\d{4})(?!\\d)`,
  'iu',
);
const monthFirst = new RegExp(`(?<![a-z])${englishMonth} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');

/** Reads a date of a page's data: ISO 8601 in its variants, seconds since 1970, English and Arabic dates. */
export function readDateStamp(written: string): DateStamp | undefined {
  const text = written.trim();
  if (text.length > maxStampLength) return undefined;
  if (/^\d{10}(?:\d{3})?$/u.test(text)) {
    const moment = new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString();
    return { day: moment.slice(0, 10), isLateUtc: Number(moment.slice(11, 13)) >= lateHour };
  }
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})[\d:.,]*\s*(Z|UTC|GMT|[+-]00:?00)?)?/iu.exec(
    text,
  );
  if (iso) {
    const day = dayOf(iso[1], iso[2], iso[3]);
    return day ? { day, isLateUtc: iso[6] !== undefined && Number(iso[4]) >= lateHour } : undefined;
  }
  const day =
    findEnglishDay(text)?.day ?? findDates(text, undefined).find(({ from, to }) => from === to)?.from;
  return day ? { day, isLateUtc: false } : undefined;
}

/** The first English date of a text ("24 March 2021", "Mar 24, 2021"), with offsets into it. */
export function findEnglishDay(text: string): { start: number; end: number; day: string } | undefined {
  const first = dayFirst.exec(text);
  const second = first ? null : monthFirst.exec(text);
  const match = first ?? second;
  if (!match) return undefined;
  const [month, date] = first ? [match[2], match[1]] : [match[1], match[2]];
  const number = englishMonths.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
  const day = dayOf(match[3], String(number), date);
  return day ? { start: match.index, end: match.index + match[0].length, day } : undefined;
}

/** Year, month and day in digits → ISO day; undefined where no calendar has it. */
export function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return dayRange(Number(year), Number(month), Number(day))?.from;
}
