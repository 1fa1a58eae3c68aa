import { findDatePhrases } from '@/lib/arabic/dates';
import { isYear } from '@/lib/arabic/figures';
import { follows, gapBefore } from '@/lib/arabic/gaps';
import { modifierAfter } from '@/lib/arabic/modifiers';
import { findNumbers, type FoundNumber } from '@/lib/arabic/numbers';
import { splitWords, type Word } from '@/lib/arabic/words';
import type { Claim } from '@/lib/model/claim';
import { isNoAmount } from './claim-exclusions';
import { fractionBehind, isRestOfWhole } from './claim-halves';
import { countedWithoutNoun, totals } from './claim-labels';
import { ownerOf, subjectBefore } from './claim-subject';
import { claimContext, type ClaimContext, type FoundForClaims } from './claim-context';
import { readCounted, singularOf, type Counted } from './claim-units';

/**
 * Finds the checkable figures of a text: a number with the thing it counts, from its modifier to the head of the
 * counted phrase, in text order. Dates, years, ages, clock times, ordinals and the numbers of laws are none.
 */
export function extractClaims(text: string, found: FoundForClaims): Claim[] {
  const words = found.words ?? splitWords(text);
  const phrases = found.phrases ?? findDatePhrases(text, words);
  const numbers = outsideDates(findNumbers(text, words), phrases);
  const context = claimContext(text, words, found);
  const claims: Claim[] = [];
  let free = 0;
  const earlier = new EarlierUnits();
  for (const number of numbers) {
    if (number.first < free) continue;
    const counted = readCounted({ text, words, mentionAt: context.mentionAt }, number);
    const hasOwnNoun = counted !== undefined && !counted.resumed;
    if (isNoAmount(text, words, number, counted)) continue;
    const alone = counted ?? withoutNoun(text, words, number);
    if (!alone || isRestOfWhole(words, number, alone)) continue;
    const fraction = fractionBehind(text, words, number, alone);
    const thing = fraction ? { ...alone, end: fraction.end, next: fraction.next } : alone;
    const trailing = number.bound === 'exact' ? modifierAfter(text, words, thing.next) : undefined;
    free = trailing?.next ?? thing.next;
    const sentence = context.sentenceOf(number.first);
    const unit = thing.unit || earlier.unitFor(thing, sentence);
    if (hasOwnNoun || thing.unit) earlier.note(unit, thing.kind, sentence);
    const range = { start: number.start, end: Math.max(trailing?.end ?? 0, thing.end, number.end) };
    const bound = trailing?.bound ?? number.bound;
    claims.push({
      ...range,
      value: fraction?.value ?? number.value,
      bound,
      unit,
      ...aboutAndWhen({ text, words }, number, { ...range, next: thing.next }, context),
    });
  }
  return claims;
}

/** The things counted before, for a number that leaves its own out (عاد نحو 1500، 149 منها). */
class EarlierUnits {
  private any = { unit: '', sentence: -1 };
  private person = { unit: '', sentence: -1 };

  note(unit: string, kind: Counted['kind'], sentence: number): void {
    this.any = { unit, sentence };
    if (kind === 'person') this.person = this.any;
  }

  /** Persons go on from persons; what stands further back than the sentence before is forgotten. */
  unitFor({ kind }: Counted, sentence: number): string {
    const { unit, sentence: at } = kind === 'person' ? this.person : this.any;
    if (unit && sentence - at <= 1) return unit;
    return kind === 'person' ? 'شخص' : '';
  }
}

/** Numbers that no date phrase holds; both lists are in text order. */
function outsideDates(
  numbers: readonly FoundNumber[],
  dates: readonly { start: number; end: number }[],
): FoundNumber[] {
  let k = 0;
  return numbers.filter(({ core }) => {
    while (k < dates.length && dates[k]!.end <= core.start) k++;
    return k >= dates.length || dates[k]!.start >= core.end;
  });
}

/** How far before a bare number its total (عدد القتلى) may stand, in words. */
const totalReach = 6;

/** A number without a counted noun is a claim when a modifier, a scale, a total or a casualty word says what it counts. */
function withoutNoun(text: string, words: readonly Word[], number: FoundNumber): Counted | undefined {
  const { first, next, value, end } = number;
  if (number.form === 'fraction' || (number.definite && number.form !== 'vague')) return undefined;
  const base = { kind: undefined, end, next };
  const total = totalBefore(text, words, first);
  if (total) return { ...base, unit: total };
  const before = first > 0 && follows(text, words, first) ? words[first - 1]!.key : '';
  if (countedWithoutNoun.has(before) || countedWithoutNoun.has(before.replace(/^[وف]/u, '')))
    return { ...base, unit: '', kind: 'person' };
  if (number.form === 'vague' && number.definite) return { ...base, unit: '', kind: 'person' };
  if (number.preposition) return undefined;
  const isLarge = typeof value === 'number' && value >= 1000 && !isYear(value, number.digits);
  if (number.form === 'digits' && number.bound !== 'exact' && number.bound !== 'range')
    return { ...base, unit: '' };
  return isLarge && number.form === 'digits' && number.digits < 4 ? { ...base, unit: '' } : undefined;
}

function totalBefore(text: string, words: readonly Word[], first: number): string | undefined {
  for (let k = first - 1; k >= 0 && k >= first - totalReach; k--) {
    if (gapBefore(text, words, k + 1) !== 'space') return undefined;
    if (!totals.has(words[k]!.key) && !totals.has(words[k]!.key.slice(1))) continue;
    const thing = words[k + 1]!;
    return k + 1 < first && thing.key.startsWith('ال')
      ? singularOf(text.slice(thing.start + 2, thing.end))
      : '';
  }
  return undefined;
}

/** Whose members are counted, else whose doing or having; who merely gives the figure is the statement's speaker. */
function aboutAndWhen(
  { text, words }: { text: string; words: readonly Word[] },
  number: FoundNumber,
  range: { start: number; end: number; next: number },
  context: ClaimContext,
): Pick<Claim, 'about' | 'when'> {
  const statement = context.statementAt(range);
  const about =
    ownerOf(text, words, { from: number.next, next: range.next }, context.memberAt) ??
    subjectBefore(
      words,
      context.clauseStart(number.first, statement),
      context.names,
      context.lastNameBefore(number.first),
    );
  const when = context.dateFor(range, number.first, statement);
  return { ...(about && { about }), ...(when && { when }) };
}
