import { dayNumber, isoDay } from '@/lib/arabic/calendar';
import type { ReadArticle, ReadPublished, ValueSource } from '@/lib/model/read-article';
import type { FoundDate } from './found-date';

/**
 * Whom to believe where dates differ, the most trusted first. Data made for machines names publication and update
 * apart; a line by the headline may be either; an address is often made when the article is begun. Only where none of
 * these gives the day of publication is the last update taken, in the same order.
 */
export const dateTrust: readonly ValueSource[] = [
  'json-ld',
  'meta',
  'markup',
  'time',
  'headline-line',
  'address',
  'time-ago',
];

/** How each source is called in the reason that readers see. */
const placeNames: Partial<Record<ValueSource, { ar: string; en: string }>> = {
  'json-ld': { ar: 'بيانات الصفحة (JSON-LD)', en: 'the page’s data (JSON-LD)' },
  meta: { ar: 'وسوم الصفحة (meta)', en: 'the page’s meta tags' },
  markup: { ar: 'نص الصفحة الموسوم', en: 'the page’s marked-up text' },
  time: { ar: 'وسم الوقت في الصفحة (time)', en: 'the page’s time element' },
  'headline-line': { ar: 'سطر بجوار العنوان', en: 'the line by the headline' },
  'time-ago': {
    ar: 'سطر بجوار العنوان يُحسب من وقت فتح الصفحة',
    en: 'a line by the headline that counts back from when the page was opened',
  },
  address: { ar: 'رابط الصفحة', en: 'the page’s address' },
};

/** No article on the web is older; templates without a date print 1970 or the year 1. */
const firstDay = '1990-01-01';

type Choice = { published?: ReadPublished; otherDates: ReadArticle['otherDates'] };

/** Chooses the date of publication among those found, with the reason for it and what the page says elsewhere. */
export function choosePublished(found: readonly FoundDate[], now: Date): Choice {
  const lastDay = isoDay(dayNumber(now.toISOString().slice(0, 10)) + 1);
  const sane = found
    .filter(({ from }) => from >= firstDay && from <= lastDay)
    .map((date, order) => ({ date, order }))
    .toSorted(
      (a, b) =>
        Number(a.date.kind === 'modified') - Number(b.date.kind === 'modified') ||
        dateTrust.indexOf(a.date.source) - dateTrust.indexOf(b.date.source) ||
        a.order - b.order,
    )
    .map(({ date }) => date);
  const first = sane[0];
  if (!first) return { otherDates: [] };
  const chosen = onOutletsDay(first, sane);
  const isUpdate = chosen.kind === 'modified';
  const others = isUpdate ? sane : sane.filter(({ kind }) => kind === 'published');
  const otherDates = uniqueDates(others.filter(other => other.to < chosen.from || other.from > chosen.to));
  const { from, to, source, written } = chosen;
  const estimated = isUpdate || source === 'address' || source === 'time-ago';
  return {
    published: { from, to, estimated, basis: basisOf(source, isUpdate, written, otherDates), source },
    otherDates,
  };
}

/** Late in the evening by universal time it is tomorrow where the outlet is: a place that says so is believed. */
function onOutletsDay(first: FoundDate, all: readonly FoundDate[]): FoundDate {
  if (!first.isLateUtc) return first;
  const tomorrow = isoDay(dayNumber(first.from) + 1);
  return (
    all.find(({ kind, from, to }) => kind === first.kind && from === tomorrow && to === tomorrow) ?? first
  );
}

function uniqueDates(dates: readonly FoundDate[]): ReadArticle['otherDates'] {
  const byKey = new Map(
    dates.map(({ from, to, source }) => [`${from} ${to} ${source}`, { from, to, source }] as const),
  );
  return [...byKey.values()];
}

function basisOf(
  source: ValueSource,
  isUpdate: boolean,
  written: string,
  others: ReadArticle['otherDates'],
): { ar: string; en: string } {
  const place = placeNames[source] ?? { ar: source, en: source };
  const ar = isUpdate ? 'تاريخ آخر تحديث (لا يرد تاريخ النشر)' : 'تاريخ النشر';
  const en = isUpdate ? 'Last update (no date of publication is given)' : 'Date of publication';
  const elsewhere = others.map(({ from, to, source }) => {
    const span = from === to ? from : `${from}/${to}`;
    const place = placeNames[source] ?? { ar: source, en: source };
    return { ar: `${place.ar}: ${span}`, en: `${place.en}: ${span}` };
  });
  const more = elsewhere.length > 0;
  return {
    ar: `${ar} في ${place.ar}: «${written}».${more ? ` ويختلف عنه: ${elsewhere.map(each => each.ar).join('، ')}.` : ''}`,
    en: `${en} in ${place.en}: “${written}”.${more ? ` Elsewhere: ${elsewhere.map(each => each.en).join(', ')}.` : ''}`,
  };
}
