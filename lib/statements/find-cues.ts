import type { Stance } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { type CueForm, cueForms } from './cue-forms';
import { clauseOpeners, complementisers, narrationPhrases, notBeforeThat, sayingNouns } from './cue-phrases';
import {
  arrivals,
  asksForAnonymity,
  documentFollows,
  isAdjective,
  isFirstPerson,
  isNegated,
  isNounHere,
  isPlainVerb,
  isRefused,
  isSuspended,
  refusesToSay,
} from './cue-senses';
import { type Complement, findComplement } from './find-complement';
import { quotationBefore } from './quotation-before';
import { nameWords } from './quotes';
import { type Reading, gap, keyAt, unjoined } from './reading';
import { relatives } from './speaker-words';
import { wordSet } from './word-set';

/**
 * A cue in a text with the complement that it introduces; indices count words.
 * `opener`: first word of what the cue's own clause starts with (و، فيما، كما), where content before it ends.
 * `subject`: the words between cue and complement, in which a speaker may stand.
 */
export type FoundCue = Complement & {
  word: number;
  opener: number;
  cue: TextRange;
  stance: Stance;
  form?: CueForm;
  kind: 'verb' | 'noun' | 'narration';
  /** و or ف is written to the cue. */
  joined: boolean;
};

/** Finds the reporting words that have a complement, in text order. */
export function findCues(reading: Reading): FoundCue[] {
  const found: FoundCue[] = [];
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const cue = readNarration(reading, i) ?? readNoun(reading, i) ?? readVerb(reading, i);
    if (!cue) continue;
    found.push(cue);
    // A participle taken into the complement (تابع موضحا أن) is no cue of its own.
    if (cue.mergedTo > i) i = cue.mergedTo;
  }
  return found;
}

/** The forms that a word may be, as it stands and without a joined و or ف. */
export function formsAt(reading: Reading, i: number): { form: CueForm; joined: boolean }[] {
  const key = keyAt(reading, i);
  const rest = unjoined(key);
  const whole = cueForms.get(key);
  const bare = rest === undefined ? undefined : cueForms.get(rest);
  if (!whole && !bare) return none;
  return [
    ...(whole ?? []).map(form => ({ form, joined: false })),
    ...(bare ?? []).map(form => ({ form, joined: true })),
  ];
}

const none: { form: CueForm; joined: boolean }[] = [];

function readVerb(reading: Reading, i: number): FoundCue | undefined {
  const word = reading.words[i]!;
  // و"مطالبة" الأخير: a word alone in quotation marks is spoken of.
  if (reading.opens.get(i)?.to === i + 1) return undefined;
  for (const { form, joined } of formsAt(reading, i)) {
    if (form.endsInMaqsura && !/ى\p{M}*$/u.test(reading.text.slice(word.start, word.end))) continue;
    if (isFirstPerson(reading, i, form, joined)) continue;
    if (isSuspended(reading, i, form) || asksForAnonymity(reading, i) || isNounHere(reading, i, form, joined))
      continue;
    if (refusesToSay(reading, i, form)) continue;
    if (arrivals.has(form.row.past) && !documentFollows(reading, i)) continue;
    const complement = findComplement(reading, i, form, isPlainVerb(reading, i, form, joined));
    if (complement && isAdjective(reading, i, form, complement)) continue;
    const behind = complement ? undefined : quotationBefore(reading, i, form);
    if (behind) {
      return {
        ...behind,
        word: i,
        opener: i,
        cue: { start: word.start, end: word.end },
        stance: form.row.stance,
        form,
        kind: 'verb',
        joined,
      };
    }
    if (!complement || (relatives.has(keyAt(reading, i - 1)) && complement.content > i + 5)) continue;
    return {
      ...complement,
      word: i,
      opener: openerOf(reading, i),
      ...acted(reading, i, form, complement),
      form,
      kind: 'verb',
      joined,
    };
  }
  return undefined;
}

/**
 * The words that report and what they do: لم يستبعد asserts what استبعد denies, and its لم is a part of the cue. Behind
 * نفى ذلك قائلا and نفى ذلك: «…» stand the speaker's own words, not what he denies.
 */
function acted(
  reading: Reading,
  i: number,
  form: CueForm,
  complement: Complement,
): Pick<FoundCue, 'cue' | 'stance'> {
  const cue = rangeOf(reading, i);
  if (form.row.stance === 'denies') {
    const { mergedTo, content } = complement;
    if (mergedTo > i) return { cue: rangeOf(reading, mergedTo), stance: 'asserts' };
    if (reading.gaps[content]! & gap.colon) return { cue, stance: 'asserts' };
  }
  if (form.tense === 'participle' || !isNegated(reading, i)) return { cue, stance: form.row.stance };
  return { cue: { start: rangeOf(reading, i - 1).start, end: cue.end }, stance: 'asserts' };
}

/** Content before a cue ends where the cue's clause opens: at فيما، كما، وكان, or at the cue itself. */
function openerOf(reading: Reading, i: number): number {
  let opener = i;
  for (let back = 0; back < 3 && opener > 0; back++) {
    if (reading.gaps[opener]! & (gap.stop | gap.line | gap.comma)) break;
    const before = keyAt(reading, opener - 1);
    if (before === 'حين' && keyAt(reading, opener - 2) === 'في') {
      opener -= 2;
      continue;
    }
    if (
      before !== 'لم' &&
      before !== 'لا' &&
      !clauseOpeners.has(before) &&
      !clauseOpeners.has(unjoined(before) ?? '')
    )
      break;
    opener--;
  }
  return opener;
}

function readNarration(reading: Reading, i: number): FoundCue | undefined {
  const first = keyAt(reading, i);
  const start = unjoined(first) ?? first;
  for (const phrase of narrationPhrases) {
    if (phrase[0] !== first && phrase[0] !== start) continue;
    if (!phrase.every((key, n) => n === 0 || keyAt(reading, i + n) === key)) continue;
    const that = i + phrase.length;
    if (!complementisers.has(keyAt(reading, that)) || that + 1 >= reading.words.length) continue;
    const { start: from } = reading.words[i]!;
    return {
      style: 'clause',
      content: that + 1,
      complementiser: rangeOf(reading, that),
      subjectTo: i + 1,
      mergedTo: i,
      word: i,
      opener: i,
      cue: { start: from, end: reading.words[that - 1]!.end },
      stance: 'asserts',
      kind: 'narration',
      joined: phrase[0] !== first,
    };
  }
  return undefined;
}

/** بقوله إن, قولها: «…», القول إن. */
function readNoun(reading: Reading, i: number): FoundCue | undefined {
  if (!sayingNouns.has(keyAt(reading, i)) || isRefused(reading, i)) return undefined;
  const on = keyAt(reading, i + 1) === 'علي' && complementisers.has(keyAt(reading, i + 2));
  const next = on ? i + 2 : behindAddressee(reading, i);
  const quote = reading.opens.get(next);
  const that = complementisers.has(keyAt(reading, next)) && !notBeforeThat.has(keyAt(reading, i));
  const style = quote && quote.to - quote.from > nameWords ? 'quote' : that ? 'clause' : undefined;
  if (!style) return undefined;
  const word = reading.words[i]!;
  const inner = that ? reading.opens.get(next + 1) : quote;
  return {
    style,
    content: that ? next + 1 : next,
    ...(that ? { complementiser: rangeOf(reading, next) } : {}),
    ...(inner ? { quote: inner } : {}),
    subjectTo: next,
    mergedTo: i,
    word: i,
    opener: relatives.has(keyAt(reading, i - 1)) ? i - 1 : i,
    cue: { start: word.start, end: word.end },
    stance: 'asserts',
    kind: 'noun',
    joined: false,
  };
}

const between = wordSet('في خلال أثناء عبر أمس اليوم بحسب حسب وفق ردا تعليقا');
const furthestFromSaying = 16;

/** قوله للصحفيين الذين رافقوه: «…», قوله في مقابلة إن: to whom and where stand before the words said. */
function behindAddressee(reading: Reading, i: number): number {
  const next = keyAt(reading, i + 1);
  if (!withPronoun.has(keyAt(reading, i)) || !(between.has(next) || /^ل(?!ان|كن|م$|ن$)./.test(next)))
    return i + 1;
  const limit = Math.min(reading.sentences[i]!, i + furthestFromSaying);
  for (let j = i + 2; j < limit; j++) {
    const quote = reading.opens.get(j);
    if (quote && quote.to - quote.from > nameWords) return j;
    if (complementisers.has(keyAt(reading, j)) && !notBeforeThat.has(keyAt(reading, j - 1))) return j;
    if (formsAt(reading, j).some(({ form: { row } }) => !row.homograph)) return i + 1;
  }
  return i + 1;
}

const withPronoun = wordSet('قوله قولها قولهم قولهما تأكيده تأكيدها');

/** The offsets of one word. */
export function rangeOf(reading: Reading, i: number): TextRange {
  const { start, end } = reading.words[i]!;
  return { start, end };
}
