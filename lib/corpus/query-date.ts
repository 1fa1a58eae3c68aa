import { monthRange, yearRange } from '@/lib/arabic/calendar';
import { findDates } from '@/lib/arabic/dates';
import { foldKey } from '@/lib/arabic/fold';
import { hijriRange } from '@/lib/arabic/hijri';
import { monthRows } from '@/lib/arabic/months';
import type { DateRange } from '@/lib/model/date-range';

/** English months by their first three letters, in the order of the year. */
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const englishMonth = /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b\.?/giu;

/** Years before this one, written alone, are years of the Hijra: 1442. */
const firstCommonYear = 1600;

/**
 * The days that a date typed into a search means, if it is nothing but a date: 2021, ٢٠٢١, 1442, 2021-03, 3/2021,
 * آذار 2021, مارس, 12 March 2021, عام 2021, الشهر الماضي. `today`: ISO day that relative dates count from.
 */
export function readQueryDate(text: string, today: string): DateRange | undefined {
  const plain = [...text]
    .map(letter => (/\p{Nd}/u.test(letter) ? foldKey(letter) : letter))
    .join('')
    .trim();
  if (/^\d{4}$/.test(plain)) return yearOf(Number(plain));
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(plain) ?? [];
  const [, first, last] = /^(\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (year || last) return monthOf(Number(year ?? last), Number(month ?? first));
  const arabic = plain.replaceAll(
    englishMonth,
    name => monthRows[englishMonths.indexOf(name.slice(0, 3).toLowerCase())]!.levant,
  );
  // Alone, مارس is a verb as well.
  return readWhole(arabic, today) ?? readWhole(`شهر ${arabic}`, today);
}

function readWhole(text: string, today: string): DateRange | undefined {
  const [date] = findDates(text, { from: today, to: today });
  return date?.start === 0 && date.end === text.length ? { from: date.from, to: date.to } : undefined;
}

function yearOf(year: number): DateRange | undefined {
  if (year >= firstCommonYear) return yearRange(year);
  const [first, last] = [hijriRange(year, 1), hijriRange(year, 12)];
  return first && last && { from: first.from, to: last.to };
}

function monthOf(year: number, month: number): DateRange | undefined {
  if (month < 1 || month > 12) return undefined;
  return year >= firstCommonYear ? monthRange(year, month) : hijriRange(year, month);
}
