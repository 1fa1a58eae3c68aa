import { findDatePhrases, findDates } from '@/lib/arabic/dates';
import { foldKey } from '@/lib/arabic/fold';
import type { TextRange } from '@/lib/model/text-range';
import { findEnglishDay } from './date-stamp';

/** A day that a line of the page names; `kind` by the words before it, `labelled` where they say that it is publication's. */
export type LineDate = { day: string; written: string; kind: 'published' | 'modified'; isLabelled: boolean };

/** A line with a date beside a headline is short. In characters. */
const maxDateLine = 160;

const modifiedLabel = /(?:تحديث|حدث|تعديل|عدل|updated|modified)[^\d]{0,25}$/u;
const publishedLabel = /(?:نشر|النشر|نشرت|كتب|صدر|الاصدار|اضيف|published|posted)[^\d]{0,25}$/u;

/** Words that stand in a line of a date beside it: labels, the time, its zone. Folded. */
const besideDates = new Set(
  (
    'gmt utc am pm ت غ م ص هـ ه توقيت بتوقيت غرينتش جرينتش مكه المكرمه دمشق بيروت القاهره بغداد صباحا مساء ظهرا الساعه ' +
    'اخر تحديث التحديث حدث تعديل تم نشر نشرت النشر تاريخ بتاريخ في يوم الموافق published updated last posted on at ' +
    'السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه'
  ).split(' '),
);
/** A place or a section may stand there too: one word, or a few where a label or the time shows what the line is. */
const maxOtherWords = 1;
const maxOtherWordsLabelled = 4;
const dateLineSign = /نشر|تحديث|الموافق|published|updated|gmt|\d{1,2}:\d{2}/u;

/** The days that a line names, publication's first; a Hijri date beside a common one is the same day and left out. */
export function findLineDates(line: string): LineDate[] {
  if (line.length > maxDateLine) return [];
  const found = findDays(line);
  const common = found.filter(({ written }) => !isHijri(written));
  let from = 0;
  const dates = (common.length > 0 ? common : found).map(({ day, written, start, end }): LineDate => {
    const before = foldKey(line.slice(from, start));
    from = end;
    const isModified = modifiedLabel.test(before);
    return {
      day,
      written,
      kind: isModified ? 'modified' : 'published',
      isLabelled: !isModified && publishedLabel.test(before),
    };
  });
  return dates.toSorted((a, b) => Number(b.isLabelled) - Number(a.isLabelled));
}

/** Whether a line says nothing but when; an entry of a chronology ("24 آذار 2021: سقوط الباغوز") says more. */
export function isDateLine(line: string): boolean {
  if (line.length > maxDateLine) return false;
  const days = findDays(line);
  if (days.length === 0)
    return isAgo(line) || /^[\d٠-٩]{1,2}:[\d٠-٩]{2}(?: ?(?:GMT|AM|PM|ص|م))?$/iu.test(line);
  return saysOnlyWhen(line, days);
}

/** "منذ ساعتين", which names no day of itself. */
function isAgo(line: string): boolean {
  const phrases = findDatePhrases(line);
  return phrases.length === 1 && phrases[0]!.moment.kind === 'ago' && saysOnlyWhen(line, phrases);
}

/** Whether beside its dates a line holds labels, times and a place at most. */
export function saysOnlyWhen(line: string, dates: readonly TextRange[]): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += ` ${line.slice(from, start)}`;
    from = end;
  }
  const beside = foldKey(rest + line.slice(from));
  const others = (beside.match(/\p{L}+/gu) ?? []).filter(word => !besideDates.has(word));
  return others.length <= (dateLineSign.test(beside) ? maxOtherWordsLabelled : maxOtherWords);
}

/** Whether a line speaks of an update rather than of publication. */
export function saysUpdate(line: string): boolean {
  return /تحديث|تعديل|updated|modified/u.test(foldKey(line));
}

type Day = { start: number; end: number; day: string; written: string };

function findDays(line: string): Day[] {
  const days = partsOf(line).flatMap(({ start: shift, part }) =>
    findDates(part, undefined)
      .filter(({ from, to }) => from === to)
      .map(({ start, end, from }) => ({
        start: start + shift,
        end: end + shift,
        day: from,
        written: part.slice(start, end),
      })),
  );
  if (days.length > 0) return days;
  const english = findEnglishDay(line);
  return english ? [{ ...english, written: line.slice(english.start, english.end) }] : [];
}

/** A dash between a Hijri and a common date joins two names of one day, where elsewhere it makes a span of two. */
function partsOf(line: string): { start: number; part: string }[] {
  if (!isHijri(line)) return [{ start: 0, part: line }];
  return [...line.matchAll(/[^-–—|]+/gu)].map(match => ({ start: match.index, part: match[0] }));
}

const isHijri = (written: string): boolean =>
  /(?<!\d)1[34]\d\d(?!\d)|هـ/u.test(foldKey(written)) || written.includes('هـ');
