import { nounForms } from './counted-nouns';
import { parts, references, type Reference } from './date-words';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { lookUpWord, offsetAfter } from './look-up-word';
import type { ReadMoment } from './moment';
import type { Word } from './words';

/** The decades of a century, with both endings of each. `example`: text → what it resolves to in an article of 2021-03-24. */
export const decadeRows: readonly { decade: number; forms: string; example: string }[] = [
  { decade: 20, forms: 'عشرينيات عشرينات', example: 'عشرينيات القرن الماضي → 1920-01-01/1929-12-31' },
  { decade: 30, forms: 'ثلاثينيات ثلاثينات', example: 'ثلاثينيات القرن العشرين → 1930-01-01/1939-12-31' },
  { decade: 40, forms: 'أربعينيات أربعينات', example: 'خلال الأربعينيات → 1940-01-01/1949-12-31' },
  { decade: 50, forms: 'خمسينيات خمسينات', example: 'خمسينات القرن الماضي → 1950-01-01/1959-12-31' },
  { decade: 60, forms: 'ستينيات ستينات', example: 'ستينيات القرن التاسع عشر → 1860-01-01/1869-12-31' },
  { decade: 70, forms: 'سبعينيات سبعينات', example: 'السبعينيات → 1970-01-01/1979-12-31' },
  { decade: 80, forms: 'ثمانينيات ثمانينات', example: 'خلال الثمانينيات → 1980-01-01/1989-12-31' },
  { decade: 90, forms: 'تسعينيات تسعينات', example: 'بداية تسعينيات القرن الماضي → 1990-01-01/1993-12-31' },
];

/** The centuries that news names by number. */
const centuries: ReadonlyMap<string, number> = new Map(
  (
    [
      ['السابع عشر', 17],
      ['الثامن عشر', 18],
      ['التاسع عشر', 19],
      ['العشرين', 20],
      ['الحادي والعشرين', 21],
      ['الواحد والعشرين', 21],
    ] as const
  ).map(([name, century]) => [key(name), century]),
);

const decades: ReadonlyMap<string, number> = new Map(
  decadeRows.flatMap(({ decade, forms }) => forms.split(' ').map(form => [key(form), decade] as const)),
);
const centuryWord = key('القرن');
const from = key('من');
const inside = key('في');
const ages = new Set(['عمره', 'عمرها', 'عمرهم', 'العمر', 'أعمارهم'].map(key));

/** The first words of all decades. */
export const decadeWords: readonly string[] = [...decades.keys()];

/** السبعينيات، ثمانينيات القرن الماضي، مطلع التسعينيات. An age (في الخمسينيات من عمره، رجل في الستينيات) is none. */
export function decadeDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const part = lookUpWord(parts, words[i]!.key);
  const at = part && !part.clitics.definite ? i + 1 : i;
  const found =
    at < words.length && (at === i || follows(text, words, at))
      ? lookUpWord(decades, words[at]!.key)
      : undefined;
  if (!found) return undefined;
  const { row: decade, clitics } = found;
  const article = clitics.definite && clitics.preposition !== 'ل' ? 2 : 0;
  const start =
    at > i
      ? offsetAfter(text, words[i]!, part!.clitics.cut)
      : offsetAfter(text, words[i]!, clitics.cut - article);
  const century = centuryAt(text, words, at + 1);
  if (!century && isAge(words, i, at)) return undefined;
  const moment = { kind: 'decade' as const, decade, ...(at > i && { part: part!.row }) };
  if (!century) return { start, next: at + 1, moment };
  return { start, next: century.next, moment: { ...moment, century: century.says } };
}

function centuryAt(
  text: string,
  words: readonly Word[],
  i: number,
): { next: number; says: number | Reference } | undefined {
  const at = words[i]?.key === from ? i + 1 : i;
  if (words[at]?.key !== centuryWord || at + 1 >= words.length || !follows(text, words, at)) return undefined;
  if (!follows(text, words, at + 1)) return undefined;
  const first = words[at + 1]!.key;
  const reference = references.get(first);
  if (reference) return { next: at + 2, says: reference };
  const second =
    at + 2 < words.length && follows(text, words, at + 2)
      ? centuries.get(`${first} ${words[at + 2]!.key}`)
      : undefined;
  if (second) return { next: at + 3, says: second };
  const one = centuries.get(first);
  return one ? { next: at + 2, says: one } : undefined;
}

function isAge(words: readonly Word[], first: number, at: number): boolean {
  if (words[at + 1]?.key === from && ages.has(words[at + 2]?.key ?? '')) return true;
  if (words[first - 1]?.key !== inside) return false;
  const before = lookUpWord(nounForms, words[first - 2]?.key ?? '');
  return before?.row.kind === 'person';
}
