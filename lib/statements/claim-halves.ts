import { nounForms } from '@/lib/arabic/counted-nouns';
import { foldKey } from '@/lib/arabic/fold';
import { follows } from '@/lib/arabic/gaps';
import { lookUpWord } from '@/lib/arabic/look-up-word';
import { numberWords } from '@/lib/arabic/number-words';
import type { FoundNumber } from '@/lib/arabic/numbers';
import type { Word } from '@/lib/arabic/words';
import type { Counted } from './claim-units';

const and = foldKey('و');

/** What is measured rather than counted, so that a half of it makes sense. */
const measured: ReadonlySet<string | undefined> = new Set(['time', 'measure', 'money']);

/**
 * The half, third or quarter behind a measured amount, which belongs to it: "ثلاث ساعات ونصف", "طنين ونصف الطن".
 * Behind a scale (مليون دولار ونصف) it is a half of that; behind it another number or thing may begin (ونصف مليون شخص).
 */
export function fractionBehind(
  text: string,
  words: readonly Word[],
  number: FoundNumber,
  { unit, kind, next }: Counted,
): { value: number; end: number; next: number } | undefined {
  if (typeof number.value !== 'number' || number.value >= 1000 || !measured.has(kind)) return undefined;
  const joint = next < words.length && follows(text, words, next) ? words[next]!.key : '';
  if (!joint.startsWith(and)) return undefined;
  const at = joint === and ? next + 1 : next;
  if (at > next && (at >= words.length || !follows(text, words, at))) return undefined;
  const fraction = numberWords.get(joint === and ? words[at]!.key : joint.slice(1));
  if (fraction?.rank !== 'fraction') return undefined;
  const behind = at + 1 < words.length && follows(text, words, at + 1) ? words[at + 1]!.key : '';
  const noun = lookUpWord(nounForms, behind);
  const repeats = noun?.row.singular === unit && noun.row.number === 'singular';
  // ونصف المحصول، ونصف مليون شخص
  const beginsAnew = behind.startsWith('ال') || numberWords.has(behind) || noun?.clitics.preposition === '';
  if (!repeats && beginsAnew) return undefined;
  const last = repeats ? at + 1 : at;
  return { value: number.value + fraction.value, end: words[last]!.end, next: last + 1 };
}

/** ساعة ونصف الساعة، مليون دولار ونصف المليون: a half that is not to be read without what stands before it. */
export function isRestOfWhole(words: readonly Word[], number: FoundNumber, { unit, next }: Counted): boolean {
  const { form, first } = number;
  const isApart = words[first - 1]?.key === and;
  if (form !== 'fraction' || !(isApart || words[first]!.key.startsWith(and))) return false;
  const whole = lookUpWord(numberWords, words[next - 1]!.key);
  if (whole?.row.rank === 'scale' && whole.clitics.definite) return true;
  return nounForms.get(words[isApart ? first - 2 : first - 1]?.key ?? '')?.singular === unit;
}
