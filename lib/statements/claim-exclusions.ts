import { references } from '@/lib/arabic/date-words';
import { isYear } from '@/lib/arabic/figures';
import { gapBefore } from '@/lib/arabic/gaps';
import type { FoundNumber } from '@/lib/arabic/numbers';
import type { Word } from '@/lib/arabic/words';
import { afterClock, ages, beforeClock, labels, timeAfter } from './claim-labels';
import type { Counted } from './claim-units';

/** How far from a count of years the word for age may stand, in words. */
const ageReach = 4;

/** True for numbers that amount to nothing one would compare: labels, clock times, ages, years, ordinals, anaphors. */
export function isNoAmount(
  text: string,
  words: readonly Word[],
  number: FoundNumber,
  counted: Counted | undefined,
): boolean {
  const before =
    number.first > 0 && gapBefore(text, words, number.first) !== 'break' ? words[number.first - 1]!.key : '';
  const after = number.next < words.length ? words[number.next]!.key : '';
  const isPlain = number.bound === 'exact' && number.form !== 'dual';
  if (isPlain && (labels.has(before) || labels.has(before.replace(/^[وف]?[بل]?/u, '')))) return true;
  if (number.form === 'one' && number.noun?.kind !== 'person') return true;
  if (number.form === 'fraction' && number.definite) return true;
  if (beforeClock.has(before) || (isPlain && !counted && afterClock.has(after))) return true;
  if (number.form === 'dual' && isResumption(number, before)) return true;
  if (
    !counted &&
    typeof number.value === 'number' &&
    isYear(number.value, number.digits) &&
    number.bound === 'exact'
  )
    return true;
  if (number.definite && number.form !== 'vague' && number.form !== 'dual' && !counted?.unit) return true;
  if (counted?.kind === 'time') {
    if (number.form === 'vague' || references.has(words[counted.next]?.key ?? '')) return true;
    if (timeAfter.has(before) || timeAfter.has(before.replace(/^و/u, ''))) return true;
    if (counted.unit === 'مرة' && number.form === 'dual') return true;
    return isAge(text, words, number, counted);
  }
  return false;
}

/** A dual that resumes what is known (البلدين) or offers a choice (دولة أو دولتين); the article is kept by events and the dead. */
function isResumption({ noun, definite }: FoundNumber, before: string): boolean {
  if (before === 'او' || noun?.kind === 'abstract') return true;
  return definite && noun?.kind !== 'event' && noun?.singular !== 'قتيل' && noun?.singular !== 'جثة';
}

/** A count of years beside a word for age, between commas behind a name, or alone in brackets. */
function isAge(text: string, words: readonly Word[], number: FoundNumber, counted: Counted): boolean {
  if (!/^(?:عام|سنة)/u.test(counted.unit)) return false;
  for (let k = number.first - 1; k >= 0 && k >= number.first - ageReach; k--) {
    if (gapBefore(text, words, k + 1) === 'break') break;
    if (ages.has(words[k]!.key) || ages.has(words[k]!.key.replace(/^[وبل]/u, ''))) return true;
  }
  for (let k = counted.next; k < counted.next + 2 && k < words.length; k++) {
    if (gapBefore(text, words, k) === 'break') break;
    if (ages.has(words[k]!.key)) return true;
  }
  return (
    /[(،,]\s*$/u.test(text.slice(Math.max(0, number.start - 3), number.start)) &&
    /^\s*[)،,]/u.test(text.slice(counted.end, counted.end + 3))
  );
}
