import { dayWords, references, weekdays } from './date-words';
import { dayOfMonth } from './date-days';
import { looksAhead } from './date-ahead';
import { numericDate } from './date-pieces';
import { monthDate, reachable } from './date-months';
import { foldKey as key } from './fold';
import { follows } from './gaps';
import { lookUpWord, offsetAfter } from './look-up-word';
import type { Moment, ReadMoment } from './moment';
import { unitDate } from './relative-dates';
import type { Word } from './words';

const from = key('من');
const dayWord = key('يوم');
const before = key('قبل');
const firstWords = new Set(['الأول', 'أول'].map(key));

/** الجمعة، يوم الخميس الماضي، الاثنين 12 يناير 2016 */
export function weekdayDate(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const found = lookUpWord(weekdays, words[i]!.key);
  if (!found) return undefined;
  const start = offsetAfter(text, words[i]!, found.clitics.cut);
  const next = i + 1;
  if (reachable(text, words, next)) {
    const exact =
      dayOfMonth(text, words, next) ?? numericDate(text, words, next) ?? monthAndDay(text, words, next);
    if (exact) return { ...exact, start };
    const reference = follows(text, words, next) ? references.get(words[next]!.key) : undefined;
    if (reference)
      return { start, next: next + 1, moment: { kind: 'weekday', weekday: found.row, reference } };
    const week = weekBehind(text, words, next);
    if (week)
      return {
        start,
        next: week.next,
        moment: { kind: 'weekday', weekday: found.row, week: week.reference },
      };
  }
  const ahead = looksAhead(text, words, i) && { ahead: true };
  return { start, next, moment: { kind: 'weekday', weekday: found.row, ...ahead } };
}

/** الاثنين، أيار الحادي عشر: a month with its day behind it. */
function monthAndDay(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const read = monthDate(text, words, i);
  return read?.moment.kind === 'calendar' && read.moment.day !== undefined ? read : undefined;
}

/** الجمعة من الأسبوع المقبل، الجمعة هذا الأسبوع */
function weekBehind(text: string, words: readonly Word[], i: number) {
  if (!follows(text, words, i)) return undefined;
  const at = words[i]!.key === from ? i + 1 : i;
  const whole = at < words.length && follows(text, words, at) ? unitDate(text, words, at) : undefined;
  return whole && isWeek(whole.moment) ? { next: whole.next, reference: whole.moment.reference } : undefined;
}

function isWeek(moment: Moment): moment is Extract<Moment, { kind: 'unit' }> {
  return moment.kind === 'unit' && moment.unit === 'week' && moment.count === 1 && !moment.part;
}

/** الأسبوع الماضي، يوم الجمعة: a day of the week that is named first. */
export function dayOfWeek(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  const whole = unitDate(text, words, i);
  if (!whole || !isWeek(whole.moment) || !follows(text, words, whole.next)) return undefined;
  const at = words[whole.next]!.key === dayWord ? whole.next + 1 : whole.next;
  const weekday = at < words.length && follows(text, words, at) ? weekdays.get(words[at]!.key) : undefined;
  if (weekday === undefined) return undefined;
  const { reference } = whole.moment;
  return { start: whole.start, next: at + 1, moment: { kind: 'weekday', weekday, week: reference } };
}

/** أمس، أمس الأول، اليوم الأحد، أول من أمس، قبل أمس، اليوم 6 أيار */
export function relativeDay(text: string, words: readonly Word[], i: number): ReadMoment | undefined {
  let at = i;
  const opener = words[i]!.key === key('أول');
  const after = words[i]!.key === key('بعد') && dayWords.get(words[i + 1]?.key ?? '') === 1;
  if (after) return { start: words[i]!.start, next: i + 2, moment: { kind: 'day', offset: 2 } };
  const earlier = words[i]!.key === before;
  if (opener) at = words[i + 1]?.key === from ? i + 2 : i + 1;
  if (earlier) at = words[i + 1]?.key === dayWord ? i + 2 : i + 1;
  const found = at < words.length ? lookUpWord(dayWords, words[at]!.key) : undefined;
  if (!found || ((opener || earlier) && found.row !== -1)) return undefined;
  if (earlier) return { start: words[i]!.start, next: at + 1, moment: { kind: 'day', offset: -2 } };
  let offset = opener ? -2 : found.row;
  // The article stays with the word: بالأمس is في الأمس, not أمس.
  const article = found.clitics.definite && found.clitics.preposition !== 'ل' ? 2 : 0;
  const start = opener ? words[i]!.start : offsetAfter(text, words[at]!, found.clitics.cut - article);
  let next = at + 1;
  if (found.row === -1 && follows(text, words, next) && firstWords.has(words[next]!.key)) {
    offset = -2;
    next++;
  }
  const weekday = follows(text, words, next) ? weekdays.get(words[next]!.key) : undefined;
  const exact = dayOfMonth(text, words, weekday === undefined ? next : next + 1);
  if (exact && follows(text, words, next)) return { ...exact, start };
  if (weekday !== undefined) return { start, next: next + 1, moment: { kind: 'day', offset, weekday } };
  if (found.row === 0 && follows(text, words, next) && references.has(words[next]!.key)) return undefined;
  return { start, next, moment: { kind: 'day', offset } };
}
