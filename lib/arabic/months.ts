import { foldKey } from './fold';
import type { Word } from './words';

/** A month of the year, 1 to 12, of the common or the Hijri calendar. */
export type Month = { month: number; hijri: boolean };

/**
 * The months by set. A name in `unsure` is also a common word (آب with its madda folded is أب "father", مارس "he
 * practised", جوان a given name): it is a month only beside a day, a year, its dual form or a word for time.
 */
export const monthRows: readonly {
  month: number;
  levant: string;
  gulf: string;
  morocco: string;
  algeria: string;
  unsure?: string;
}[] = [
  { month: 1, levant: 'كانون الثاني', gulf: 'يناير', morocco: 'يناير', algeria: 'جانفي' },
  { month: 2, levant: 'شباط', gulf: 'فبراير', morocco: 'فبراير', algeria: 'فيفري' },
  { month: 3, levant: 'آذار', gulf: 'مارس', morocco: 'مارس', algeria: 'مارس', unsure: 'مارس' },
  { month: 4, levant: 'نيسان', gulf: 'أبريل', morocco: 'أبريل', algeria: 'أفريل' },
  { month: 5, levant: 'أيار', gulf: 'مايو', morocco: 'ماي', algeria: 'ماي', unsure: 'ماي' },
  { month: 6, levant: 'حزيران', gulf: 'يونيو يونيه', morocco: 'يونيو', algeria: 'جوان', unsure: 'جوان' },
  { month: 7, levant: 'تموز', gulf: 'يوليو يوليه', morocco: 'يوليوز', algeria: 'جويلية' },
  { month: 8, levant: 'آب', gulf: 'أغسطس', morocco: 'غشت', algeria: 'أوت', unsure: 'آب أوت' },
  { month: 9, levant: 'أيلول', gulf: 'سبتمبر', morocco: 'شتنبر', algeria: 'سبتمبر' },
  { month: 10, levant: 'تشرين الأول', gulf: 'أكتوبر', morocco: 'أكتوبر', algeria: 'أكتوبر' },
  { month: 11, levant: 'تشرين الثاني', gulf: 'نوفمبر', morocco: 'نونبر', algeria: 'نوفمبر' },
  { month: 12, levant: 'كانون الأول', gulf: 'ديسمبر', morocco: 'دجنبر', algeria: 'ديسمبر' },
];

/** The Hijri months; صفر is also "zero" and counts only beside a day or a year. */
export const hijriMonthRows: readonly { month: number; names: readonly string[]; unsure?: boolean }[] = [
  { month: 1, names: ['محرم', 'المحرم'], unsure: true },
  { month: 2, names: ['صفر'], unsure: true },
  { month: 3, names: ['ربيع الأول'] },
  { month: 4, names: ['ربيع الآخر', 'ربيع الثاني'] },
  { month: 5, names: ['جمادى الأولى', 'جمادى الأول'] },
  { month: 6, names: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'] },
  { month: 7, names: ['رجب'], unsure: true },
  { month: 8, names: ['شعبان'], unsure: true },
  { month: 9, names: ['رمضان'], unsure: true },
  { month: 10, names: ['شوال'], unsure: true },
  { month: 11, names: ['ذو القعدة', 'ذي القعدة'] },
  { month: 12, names: ['ذو الحجة', 'ذي الحجة'] },
];

type MonthName = Month & { second?: string; unsure: boolean };

/** Folded first word → the months that begin with it. */
const names: ReadonlyMap<string, readonly MonthName[]> = buildNames();

function buildNames(): Map<string, MonthName[]> {
  const map = new Map<string, MonthName[]>();
  const put = (name: string, month: Month, unsure: boolean) => {
    const [first, second] = name.split(' ').map(foldKey) as [string, string?];
    const row = { ...month, unsure, ...(second && { second }) };
    const rows = map.get(first) ?? [];
    if (!rows.some(known => known.month === row.month && known.second === row.second))
      map.set(first, [...rows, row]);
  };
  for (const { month, levant, gulf, morocco, algeria, unsure = '' } of monthRows) {
    for (const name of [levant, ...gulf.split(' '), morocco, ...algeria.split(' ')])
      put(name, { month, hijri: false }, unsure.split(' ').includes(name));
  }
  for (const { month, names: all, unsure = false } of hijriMonthRows)
    for (const name of all) put(name, { month, hijri: true }, unsure);
  return map;
}

/** The first words of all months, folded. */
export const monthWords: readonly string[] = [...names.keys()];

/** A month as a text names it: `next` is the first word after it, dual names (شباط/فبراير) being one month. */
export type NamedMonth = Month & { next: number; unsure: boolean; cut: number };

/** What may stand between the two names of a dual form. */
const dualGap = /^[\s/()\-–—]{1,4}$/u;

/** The month named at word `i`, with one proclitic و ف ب ل at most before it. */
export function readMonth(text: string, words: readonly Word[], i: number): NamedMonth | undefined {
  const first = singleMonth(text, words, i);
  if (!first) return undefined;
  const { next } = first;
  const before = words[next - 1];
  const after = words[next];
  if (!before || !after || !dualGap.test(text.slice(before.end, after.start))) return first;
  const second = singleMonth(text, words, next);
  if (!second || second.cut > 0 || second.month !== first.month || second.hijri !== first.hijri) return first;
  return { ...first, next: second.next, unsure: false };
}

const proclitics = new Set(['و', 'ف', 'ب', 'ل']);

function singleMonth(text: string, words: readonly Word[], i: number): NamedMonth | undefined {
  const key = words[i]?.key ?? '';
  let cut = 0;
  let rows = names.get(key);
  if (!rows && proclitics.has(key[0] ?? '')) {
    cut = 1;
    rows = names.get(key.slice(1));
  }
  for (const row of rows ?? []) {
    const { month, hijri, unsure } = row;
    if (!row.second) return { month, hijri, unsure, cut, next: i + 1 };
    const second = words[i + 1];
    // كانون ثاني without its article occurs as well.
    const same = second && (second.key === row.second || `ال${second.key}` === row.second);
    if (same && second.start - words[i]!.end <= 2) return { month, hijri, unsure, cut, next: i + 2 };
  }
  return undefined;
}
