import { looksAhead } from './date-ahead';
import { references, timeUnits, weekdays, type TimeUnit } from './date-words';
import { readCardinal } from './cardinals';
import { readYear } from './date-pieces';
import { hourUnits } from './duration-words';
import { readDuration } from './durations';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { lookUpWord, offsetAfter, wordSet, type WordTable } from './look-up-word';
import { modifierBefore } from './modifiers';
import type { ReadMoment } from './moment';
import { mayBeNumber } from './number-words';
import type { Word } from './words';

/** هذا العام، هذه السنة */
export const thisWords = wordSet(['هذا', 'هذه'].map(key));
/** Openers of a way back from the anchor. */
export const agoWords = wordSet(['منذ', 'قبل'].map(key));
const theMonth = key('الشهر');
const from = key('من');
const dayWord = key('يوم');
const after = key('بعد');
const now = key('الآن');
const theArticle = key('ال');
/** الأيام القليلة الماضية: a plural that counts nothing. */
const fewWords = new Set(['القليلة', 'العديدة', 'الكثيرة', 'المعدودة'].map(key));
/** Units that runs up to now are counted in; hours as well (الساعات الـ24 الماضية). */
const runUnits: WordTable<{ unit: TimeUnit | 'hour'; count: number }> = {
  get: word => timeUnits.get(word) ?? hourUnits.get(word),
};

/** الشهر الماضي، هذا العام، العامين الماضيين، الأيام الثلاثة الماضية، الـ24 ساعة الماضية، العام ذاته */
export function unitDate(
  text: string,
  words: readonly Word[],
  i: number,
  open = false,
): ReadMoment | undefined {
  const demonstrative = lookUpWord(thisWords, words[i]?.key ?? '');
  const at = demonstrative ? i + 1 : i;
  if (demonstrative && !follows(text, words, at)) return undefined;
  const found = lookUpWord(runUnits, words[at]?.key ?? '');
  if (!found?.clitics.definite) return undefined;
  const { unit, count } = found.row;
  if (unit === 'day' && words[at]!.key.endsWith(dayWord)) return undefined;
  if (unit === 'hour' && count !== 0) return undefined;
  const start = demonstrative
    ? offsetAfter(text, words[i]!, demonstrative.clitics.cut)
    : offsetAfter(text, words[at]!, found.clitics.cut - (found.clitics.preposition === 'ل' ? 0 : 2));
  let next = at + 1;
  if (demonstrative)
    return count === 1
      ? { start, next, moment: { kind: 'unit', unit, count, reference: 'current' } }
      : undefined;
  let many = count;
  const number = follows(text, words, next) ? readCardinal(text, words, next) : undefined;
  if (number && 'value' in number && typeof number.value === 'number') {
    if (number.clitics.definite || (number.form === 'digits' && count === 0)) {
      many = number.value;
      next = number.next;
    }
  }
  const isFew = count === 0 && follows(text, words, next) && fewWords.has(words[next]!.key);
  if (isFew) next++;
  const reference = follows(text, words, next) ? references.get(words[next]!.key) : undefined;
  if (many === 0 && !isFew) return undefined;
  if (reference) return { start, next: next + 1, moment: { kind: 'unit', unit, count: many, reference } };
  if (many !== 1 || !open || unit === 'hour' || words[at]!.key === theMonth) return undefined;
  // "منذ بداية العام": the anchor's own; but "نهاية العام 2014" has its year.
  if (readYear(text, words, at, false)) return undefined;
  return { start, next, moment: { kind: 'unit', unit, count: 1, reference: 'current' } };
}

const lastWord = key('آخر');

/** آخر ثلاث سنوات، الـ24 ساعة الماضية، الثلاثة أشهر المقبلة: a number before its unit. */
export function lastRun(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const isLast = words[i]!.key === lastWord;
  const at = isLast ? i + 1 : i;
  if (at >= words.length || (isLast && !follows(text, words, at))) return undefined;
  if (!isLast && !/\d$/.test(words[at]!.key) && !mayBeNumber(words[at]!.key)) return undefined;
  const article = words[at]!.key === theArticle && at + 1 < words.length ? at + 1 : at;
  const number = readCardinal(text, words, article);
  if (!number || 'skip' in number || typeof number.value !== 'number' || !Number.isInteger(number.value))
    return undefined;
  const { next, value } = number;
  const unit = next < words.length && follows(text, words, next) ? runUnits.get(words[next]!.key) : undefined;
  if (!unit || unit.count === 2 || value < 2) return undefined;
  const run = { kind: 'unit' as const, unit: unit.unit, count: value };
  const after = next + 1 < words.length && follows(text, words, next + 1) ? words[next + 1]!.key : '';
  const reference = references.get(after);
  const isRun = reference === 'past' || reference === 'next';
  if (!isLast && !isRun) return undefined;
  const start = isLast ? words[i]!.start : article > at ? words[at]!.start : number.start;
  if (isLast) return { start, next: isRun ? next + 2 : next + 1, moment: { ...run, reference: 'past' } };
  return { start, next: next + 2, moment: { ...run, reference: reference! } };
}

/** منذ يوم الأحد، منذ يوم 3 أيار: the word for day belongs to the date behind it. */
function isNamedDay(words: readonly Word[], at: number, next: number): boolean {
  const behind = words[next]?.key ?? '';
  return (
    next === at + 1 &&
    words[at]!.key === dayWord &&
    (/^\d/u.test(behind) || lookUpWord(weekdays, behind) !== undefined)
  );
}

/** منذ عامين، قبل نحو ثلاثة أشهر */
export function agoDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const opener = lookUpWord(agoWords, words[i]!.key);
  if (!opener || !follows(text, words, i + 1)) return undefined;
  const start = offsetAfter(text, words[i]!, opener.clitics.cut);
  let at = i + 1;
  // One modifier may stand between: about two years ago.
  for (let skip = 1; skip <= 3 && follows(text, words, i + 1 + skip); skip++) {
    const modifier = modifierBefore(text, words, i + 1 + skip, '');
    if (modifier?.first === i + 1) at = i + 1 + skip;
  }
  const duration = follows(text, words, at) ? readDuration(text, words, at, true) : undefined;
  // "قبل يومين من الهجوم" counts from another event.
  if (!duration || (follows(text, words, duration.next) && words[duration.next]!.key === from))
    return undefined;
  if (isNamedDay(words, at, duration.next)) return undefined;
  return { start, next: duration.next, moment: { kind: 'ago', parts: duration.parts } };
}

/** بعد أسبوعين من الآن، ستبدأ بعد ثلاثة أيام: counted from now only where the clause says so; else it counts from an event. */
export function aheadDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  if (words[i]!.key !== after || i + 1 >= words.length || !follows(text, words, i + 1)) return undefined;
  const duration = readDuration(text, words, i + 1, true);
  if (!duration) return undefined;
  const { next, parts } = duration;
  const behind = next < words.length && follows(text, words, next) ? words[next]!.key : '';
  const fromNow = behind === from && words[next + 1]?.key === now && follows(text, words, next + 1);
  if (!fromNow && (behind === from || !looksAhead(text, words, i))) return undefined;
  return { start: words[i]!.start, next: fromNow ? next + 2 : next, moment: { kind: 'ahead', parts } };
}
