import type { Slice, ReadMoment } from './moment';
import { references, weekdays } from './date-words';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import type { Word } from './words';

/** `example`: text → what it resolves to in an article of 2021-03-24, read by the tests as evidence. */
type Row<T> = { means: T; forms: string; example: string };

/** What a month or year is divided into, by noun; the ordinal behind it has the article as the noun has. */
export const sliceRows: readonly Row<'quarter' | 'half' | 'week'>[] = [
  { means: 'quarter', forms: 'الربع', example: 'الربع الثالث من عام 2020 → 2020-07-01/2020-09-30' },
  { means: 'half', forms: 'النصف', example: 'النصف الأول من العام الجاري → 2021-01-01/2021-06-30' },
  { means: 'week', forms: 'الأسبوع', example: 'الأسبوع الأخير من شباط → 2021-02-22/2021-02-28' },
];

/** The ordinals of such pieces. */
export const sliceOrdinalRows: readonly Row<number>[] = [
  { means: 1, forms: 'الأول', example: 'الربع الأول من 2020 → 2020-01-01/2020-03-31' },
  { means: 2, forms: 'الثاني', example: 'الأسبوع الثاني من شباط → 2021-02-08/2021-02-14' },
  { means: 3, forms: 'الثالث', example: 'الأسبوع الثالث من شباط → 2021-02-15/2021-02-21' },
  { means: 4, forms: 'الرابع', example: 'الربع الرابع من 2020 → 2020-10-01/2020-12-31' },
  { means: -1, forms: 'الأخير', example: 'الربع الأخير من العام الماضي → 2020-10-01/2020-12-31' },
];

/** Three whole months each; they are a date beside a year or a reference (not in الربيع العربي). */
export const seasonRows: readonly Row<number>[] = [
  { means: 1, forms: 'ربيع', example: 'ربيع عام 2014 → 2014-03-01/2014-05-31' },
  { means: 2, forms: 'صيف', example: 'الصيف الماضي → 2020-06-01/2020-08-31' },
  { means: 3, forms: 'خريف', example: 'الخريف المقبل → 2021-09-01/2021-11-30' },
  { means: 4, forms: 'شتاء', example: 'الشتاء الماضي → 2020-12-01/2021-02-28' },
];

const tableOf = <T>(rows: readonly Row<T>[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(({ means, forms }) => forms.split(' ').map(form => [key(form), means] as const)));

const slices = tableOf(sliceRows);
const ordinals = tableOf(sliceOrdinalRows);
const seasons = tableOf(seasonRows);
/** أول جمعة، آخر خميس: with or without يوم; the weekday has no article here. */
const ends = new Map([
  [key('أول'), 1],
  [key('آخر'), -1],
]);
const bareWeekdays: ReadonlyMap<string, number> = new Map(
  [...weekdays].map(([word, weekday]) => [word.replace(/^ال/u, ''), weekday]),
);
const dayWord = key('يوم');
const from = key('من');
const inside = key('في');
const demonstratives = wordSet(['هذا', 'هذه'].map(key));

/** The first words of all of these. */
export const sliceWords: readonly string[] = [...slices.keys(), ...seasons.keys(), ...ends.keys()];

/** Of these the nouns that are units of time as well: الأسبوع الماضي. */
export const weekNouns: readonly string[] = [key('الأسبوع')];

/** Reads the whole that a slice is part of: a month, a year, الشهر الجاري; the caller's readers, so that files stay apart. */
type ReadWhole = (text: string, words: readonly Word[], i: number) => ReadMoment | undefined;

/** الربع الثالث من عام 2016، الأسبوع الأخير من شباط، أول جمعة من رمضان، صيف 2014، الصيف الماضي */
export function sliceDate(
  text: string,
  words: readonly Word[],
  i: number,
  readWhole: ReadWhole,
): ReadMoment | undefined {
  return (
    numbered(text, words, i, readWhole) ??
    weekdayOf(text, words, i, readWhole) ??
    seasonDate(text, words, i, readWhole)
  );
}

function numbered(text: string, words: readonly Word[], i: number, readWhole: ReadWhole) {
  const { key: word } = words[i]!;
  const cut = slices.has(word) ? 0 : 1;
  const of = slices.get(cut === 0 ? word : word.slice(1).replace(/^لل/u, 'ال'));
  const index =
    i + 1 < words.length && follows(text, words, i + 1) ? ordinals.get(words[i + 1]!.key) : undefined;
  if (!of || !index || (of === 'half' && index > 2) || (cut === 1 && !/^[وفبك]/u.test(word)))
    return undefined;
  const start = offsetAfter(text, words[i]!, cut);
  return withWhole(text, words, i + 2, { of, index }, start, readWhole);
}

function weekdayOf(text: string, words: readonly Word[], i: number, readWhole: ReadWhole) {
  const index = ends.get(words[i]!.key);
  const at = words[i + 1]?.key === dayWord ? i + 2 : i + 1;
  if (!index || at >= words.length || !follows(text, words, i + 1) || !follows(text, words, at))
    return undefined;
  const weekday = bareWeekdays.get(words[at]!.key) ?? weekdays.get(words[at]!.key);
  if (weekday === undefined) return undefined;
  return withWhole(text, words, at + 1, { of: 'weekday', index, weekday }, words[i]!.start, readWhole);
}

/** The whole behind the slice, with or without من (or في) between. */
function withWhole(
  text: string,
  words: readonly Word[],
  next: number,
  slice: Slice,
  start: number,
  readWhole: ReadWhole,
): ReadMoment | undefined {
  if (next >= words.length || !follows(text, words, next)) return undefined;
  const linked = words[next]!.key === from || words[next]!.key === inside;
  const at = linked ? next + 1 : next;
  const whole = at < words.length && follows(text, words, at) ? readWhole(text, words, at) : undefined;
  if (!whole) return undefined;
  const { moment } = whole;
  if (moment.kind !== 'calendar' && moment.kind !== 'unit') return undefined;
  if (moment.day !== undefined || moment.part || moment.slice) return undefined;
  const isYear = moment.kind === 'calendar' ? moment.month === undefined : moment.unit === 'year';
  const isMonth = moment.kind === 'calendar' ? !isYear : moment.unit === 'month';
  if (!(isYear || (isMonth && (slice.of === 'week' || slice.of === 'weekday')))) return undefined;
  if (moment.kind === 'unit' && moment.count !== 1) return undefined;
  return { start, next: whole.next, moment: { ...moment, slice } };
}

function seasonDate(text: string, words: readonly Word[], i: number, readWhole: ReadWhole) {
  const demonstrative = demonstratives.get(words[i]!.key) !== undefined;
  const at = demonstrative ? i + 1 : i;
  const found = at < words.length ? lookUpWord(seasons, words[at]!.key) : undefined;
  if (!found || (demonstrative && !(found.clitics.definite && follows(text, words, at)))) return undefined;
  const { row: season, clitics } = found;
  const article = clitics.definite && clitics.preposition !== 'ل' ? 2 : 0;
  const start = demonstrative ? words[i]!.start : offsetAfter(text, words[at]!, clitics.cut - article);
  const next = at + 1;
  if (demonstrative)
    return { start, next, moment: { kind: 'season' as const, season, reference: 'current' as const } };
  if (next >= words.length || !follows(text, words, next)) return undefined;
  const reference = clitics.definite ? references.get(words[next]!.key) : undefined;
  if (reference) return { start, next: next + 1, moment: { kind: 'season' as const, season, reference } };
  return withWhole(text, words, next, { of: 'season', index: season }, start, readWhole);
}
