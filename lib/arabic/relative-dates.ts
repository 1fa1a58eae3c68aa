import { references, timeUnits } from './date-words';
import { readCardinal } from './cardinals';
import { readYear } from './date-pieces';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import { modifierBefore } from './modifiers';
import type { ReadMoment } from './moment';
import type { Word } from './words';

/** هذا العام، هذه السنة */
export const thisWords = wordSet(['هذا', 'هذه'].map(key));
/** Openers of a way back from the anchor. */
export const agoWords = wordSet(['منذ', 'قبل'].map(key));
const theMonth = key('الشهر');
const from = key('من');
const dayWord = key('يوم');

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
  const found = lookUpWord(timeUnits, words[at]?.key ?? '');
  if (!found?.clitics.definite) return undefined;
  const { unit, count } = found.row;
  if (unit === 'day' && words[at]!.key.endsWith(dayWord)) return undefined;
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
  if (number && 'value' in number && typeof number.value === 'number' && number.clitics.definite) {
    many = number.value;
    next = number.next;
  }
  const reference = follows(text, words, next) ? references.get(words[next]!.key) : undefined;
  if (many === 0) return undefined;
  if (reference) return { start, next: next + 1, moment: { kind: 'unit', unit, count: many, reference } };
  if (many > 1 || !open || words[at]!.key === theMonth) return undefined;
  // "منذ بداية العام": the anchor's own; but "نهاية العام 2014" has its year.
  if (readYear(text, words, at, false)) return undefined;
  return { start, next, moment: { kind: 'unit', unit, count: 1, reference: 'current' } };
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
  const duration = readDuration(text, words, at);
  // "قبل يومين من الهجوم" counts from another event.
  if (!duration || (follows(text, words, duration.next) && words[duration.next]!.key === from))
    return undefined;
  return { start, next: duration.next, moment: { kind: 'ago', unit: duration.unit, count: duration.count } };
}

function readDuration(text: string, words: readonly Word[], at: number) {
  if (!follows(text, words, at)) return undefined;
  const bare = timeUnits.get(words[at]!.key);
  if (bare) {
    // A bare plural (منذ سنوات) says nothing countable.
    return bare.count > 0 ? { ...bare, next: at + 1 } : undefined;
  }
  const number = readCardinal(text, words, at);
  if (!number || 'skip' in number || typeof number.value !== 'number' || !follows(text, words, number.next))
    return undefined;
  const unit = timeUnits.get(words[number.next]!.key);
  if (!unit || unit.count === 2) return undefined;
  return { unit: unit.unit, count: number.value, next: number.next + 1 };
}
