import { isYear } from './figures';
import { readMoment } from './date-phrases';
import { foldKey } from './fold';
import { gapBefore } from './gaps';
import { lookUpWord, offsetAfter, wordSet } from './look-up-word';
import type { DatePhrase, Moment, ReadMoment } from './moment';
import type { Word } from './words';

const between = foldKey('بين');
const openers = wordSet(['منذ', 'من', 'بين'].map(foldKey));
const until = foldKey('حتى');
const upTo = new Set(['حتى', 'إلى', 'لغاية'].map(foldKey));
const and = foldKey('و');
const dayWord = foldKey('يوم');

/** The word that opens a span before word `i`, يوم between them or not: من الجمعة، بين يوم الجمعة. */
function openerBefore(text: string, words: readonly Word[], i: number, free: number) {
  const at =
    i - 1 > free && words[i - 1]!.key === dayWord && gapBefore(text, words, i) === 'space' ? i - 1 : i;
  if (at <= free || gapBefore(text, words, at) !== 'space') return undefined;
  const found = lookUpWord(openers, words[at - 1]!.key);
  return found && !found.clitics.definite
    ? {
        index: at - 1,
        isBetween: found.row === between,
        start: offsetAfter(text, words[at - 1]!, found.clitics.cut),
      }
    : undefined;
}

/** منذ مطلع العام runs up to the anchor, حتى 31 أيار from it on; a way back (منذ عامين) is the day itself. */
const reaches: ReadonlyMap<string, 'since' | 'until'> = new Map([
  [foldKey('منذ'), 'since'],
  [foldKey('حتى'), 'until'],
  [foldKey('لغاية'), 'until'],
]);

/** What the word before a lone moment makes of it, يوم between them or not. */
export function reachOf(
  text: string,
  words: readonly Word[],
  { first, moment, to }: DatePhrase,
): 'since' | 'until' | undefined {
  if (to || moment.kind === 'ago' || moment.kind === 'ahead' || first === 0) return undefined;
  const at =
    first > 1 && words[first - 1]!.key === dayWord && gapBefore(text, words, first) === 'space'
      ? first - 1
      : first;
  if (gapBefore(text, words, at) !== 'space') return undefined;
  return lookUpWord(reaches, words[at - 1]!.key)?.row;
}

/** منذ … حتى …، بين … و…، من … إلى … with the opener, and … حتى … without: two moments as one phrase. */
export function asSpan(
  text: string,
  words: readonly Word[],
  i: number,
  read: ReadMoment,
  free: number,
): DatePhrase {
  const one = {
    start: read.start,
    end: closed(text, read.start, words[read.next - 1]!.end),
    first: i,
    next: read.next,
    moment: read.moment,
  };
  if (read.next >= words.length || gapBefore(text, words, read.next) === 'break') return one;
  const opener = openerBefore(text, words, i, free);
  const at = opener ? behindJoint(words, read.next, opener.isBetween) : behindBareJoint(text, words, read);
  if (at === undefined || at >= words.length) return one;
  if (at > read.next && gapBefore(text, words, at) === 'break') return one;
  const second = words[at]!.key === dayWord && at + 1 < words.length ? at + 1 : at;
  const end = readMoment(text, words, second);
  if (!end || (!opener && !mayLead(words[read.next]!.key, read.moment, end.moment))) return one;
  const start = opener?.start ?? read.start;
  return {
    start,
    end: closed(text, start, words[end.next - 1]!.end),
    first: opener?.index ?? i,
    next: end.next,
    moment: read.moment,
    to: end.moment,
  };
}

/** The word that the second moment begins with: behind إلى or a lone و, or the one that carries its و. */
function behindJoint(words: readonly Word[], next: number, isBetween: boolean): number | undefined {
  const joint = words[next]!.key;
  if (isBetween ? joint === and : upTo.has(joint) || upTo.has(joint.replace(/^و/u, ''))) return next + 1;
  return isBetween && joint.startsWith(and) ? next : undefined;
}

/** 2 أيلول إلى 7 أيلول، الجمعة حتى الأحد، 12 آذار 2016 - 2 نيسان 2016 */
function behindBareJoint(text: string, words: readonly Word[], { next }: ReadMoment): number | undefined {
  if (upTo.has(words[next]!.key)) return gapBefore(text, words, next) === 'space' ? next + 1 : undefined;
  return /^ ?[-–—] ?$/u.test(text.slice(words[next - 1]!.end, words[next]!.start).slice(0, 4))
    ? next
    : undefined;
}

/** Without an opener إلى may say whither something is moved (أجل الأحد إلى الاثنين): only حتى joins what is no calendar date. */
function mayLead(joint: string, from: Moment, to: Moment): boolean {
  if (from.kind === 'calendar' && to.kind === 'calendar')
    return from.day !== undefined && to.day !== undefined;
  return joint === until && isDay(from) && isDay(to);
}

function isDay(moment: Moment): boolean {
  return (
    moment.kind === 'weekday' ||
    moment.kind === 'day' ||
    (moment.kind === 'calendar' && moment.day !== undefined)
  );
}

const bareYear = /^\d{4}$/;

/** من 2014 إلى 2018، بين 2014 و2018، 2014-2018: years without a word for year. */
export function yearSpan(
  text: string,
  words: readonly Word[],
  i: number,
  free: number,
): DatePhrase | undefined {
  const word = words[i]!;
  if (!bareYear.test(word.key) || i + 1 >= words.length) return undefined;
  const opener = openerBefore(text, words, i, free);
  const dashed = /^[-–]$/u.test(text.slice(word.end, words[i + 1]!.start));
  if (gapBefore(text, words, i + 1) !== 'space' && !dashed) return undefined;
  const at = dashed ? i + 1 : opener && behindJoint(words, i + 1, opener.isBetween);
  const last = at === undefined ? undefined : words[at];
  if (!last || (at! > i + 1 && gapBefore(text, words, at!) !== 'space')) return undefined;
  const key = at === i + 1 && !dashed ? last.key.replace(/^و/u, '') : last.key;
  if (!bareYear.test(key) || !isYear(Number(word.key), 4) || !isYear(Number(key), 4) || key <= word.key)
    return undefined;
  if (/[\d\-–/.]/u.test(text[word.start - 1] ?? ' ') || /^[-–/.]\d/u.test(text.slice(last.end, last.end + 2)))
    return undefined;
  return {
    start: opener?.start ?? word.start,
    end: last.end,
    first: opener?.index ?? i,
    next: at! + 1,
    moment: { kind: 'calendar', year: Number(word.key) },
    to: { kind: 'calendar', year: Number(key) },
  };
}

/** الأسبوع المقبل بين الأربعاء والجمعة: the week named right before belongs to both weekdays. */
export function weekBefore(
  text: string,
  words: readonly Word[],
  week: DatePhrase | undefined,
  phrase: DatePhrase,
): Pick<DatePhrase, 'start' | 'first' | 'moment' | 'to'> | undefined {
  const { moment, to } = phrase;
  if (!week || week.next !== phrase.first || gapBefore(text, words, phrase.first) !== 'space')
    return undefined;
  if (week.to || week.moment.kind !== 'unit' || week.moment.unit !== 'week' || week.moment.count !== 1)
    return undefined;
  if (moment.kind !== 'weekday' || to?.kind !== 'weekday' || moment.reference || to.reference)
    return undefined;
  const { reference } = week.moment;
  return {
    start: week.start,
    first: week.first,
    moment: { ...moment, week: reference },
    to: { ...to, week: reference },
  };
}

/** A bracket that opens within a phrase closes within it: يوليو (تموز). */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
}
