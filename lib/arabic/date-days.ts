import { readCardinal } from './cardinals';
import { month, monthDate, reachable } from './date-months';
import { readDay } from './date-pieces';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import type { ReadMoment } from './moment';
import { mayBeNumber } from './number-words';
import { unitDate } from './relative-dates';
import type { Word } from './words';

const from = key('من');
const inside = key('في');
const first = key('أول');

/** 12 آذار 2021، الخامس من آب، السابع والثامن من تموز، الـ 12 من الشهر ذاته */
export function dayOfMonth(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const day = readDay(text, words, i) ?? dayInWords(text, words, i);
  if (!day) return firstOfMonth(text, words, i);
  let at = day.next;
  let lastDay: number | undefined;
  const joined = day.last ?? (reachable(text, words, at) ? secondDay(text, words, at) : undefined);
  if (joined) {
    lastDay = joined.day;
    at = joined.next;
  }
  if (!reachable(text, words, at)) return undefined;
  const linked = words[at]!.key === from || (lastDay !== undefined && words[at]!.key === inside);
  if (linked && follows(text, words, at + 1)) at++;
  if (words[at]?.key === month && follows(text, words, at + 1)) at++;
  const whole = monthDate(text, words, at, true) ?? unitDate(text, words, at);
  if (!whole) return undefined;
  const { moment } = whole;
  if (moment.kind === 'calendar' && moment.month !== undefined) {
    return {
      start: day.start,
      next: whole.next,
      moment: { ...moment, day: day.day, ...(lastDay && { lastDay }) },
    };
  }
  if (moment.kind !== 'unit' || moment.unit !== 'month') return undefined;
  return {
    start: day.start,
    next: whole.next,
    moment: { ...moment, day: day.day, ...(lastDay && { lastDay }) },
  };
}

/** أول أيار: the first day; not أول شهر. */
function firstOfMonth(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const word = words[i];
  if (word?.key !== first || i + 1 >= words.length || !follows(text, words, i + 1)) return undefined;
  if (words[i + 1]!.key === month) return undefined;
  const whole = monthDate(text, words, i + 1);
  if (whole?.moment.kind !== 'calendar' || whole.moment.day !== undefined) return undefined;
  return { start: word.start, next: whole.next, moment: { ...whole.moment, day: 1 } };
}

/** واحد وعشرين مايو: a cardinal for the day; the month behind it is the caller's business. */
function dayInWords(text: string, words: readonly Word[], i: number) {
  const number = i < words.length && mayBeNumber(words[i]!.key) ? readCardinal(text, words, i) : undefined;
  if (!number || 'skip' in number || number.form !== 'words' || typeof number.value !== 'number')
    return undefined;
  const { start, next, value } = number;
  return value >= 1 && value <= 31 ? { start, next, day: value, last: undefined } : undefined;
}

const dayJoints = new Set(['و', 'إلى', 'حتى', 'الى'].map(key));

function secondDay(text: string, words: readonly Word[], at: number) {
  const word = words[at]!.key;
  const apart = dayJoints.has(word);
  const second = readDay(text, words, apart ? at + 1 : at);
  return second && (apart || word.startsWith('و')) ? second : undefined;
}
