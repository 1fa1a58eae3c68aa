import type { TextRange } from '@/lib/model/text-range';
import { turningWords } from './turning-words';

/**
 * Words after which a cut would turn or hide the sense: a negation without its verb, a preposition without its noun.
 * Example: "… ولا يزال | التحالف" may be cut, "… ولا | يزال" may not.
 */
const leaning = new Set(
  (
    'لا لم لن ليس ليست ما غير دون بلا إلا سوى لكن ولكن بل أن إن أنه إنه أنها بأن لأن كي لكي إذا لو ' +
    'من في على إلى عن مع بين حتى عند بعد قبل ضد خلال بدون تحت فوق نحو كل أي أو و ثم التي الذي الذين قد لقد هو هي'
  ).split(' '),
);

/** A word with its article, clitics before it or not. */
const isDefinite = (word: string): boolean => /^[وف]?(?:ال|بال|كال|لل)/.test(word);

/** Whether a word leans on the next: as a particle does, or a noun on the definite one that completes it (إزالة الألغام). */
const leans = (word: string, next: string): boolean =>
  leaning.has(word) ||
  (/^[وف]/.test(word) && leaning.has(word.slice(1))) ||
  (next.startsWith('ال') && !isDefinite(word) && !/[،؛.؟!)»”"]$/.test(word));

/** A turning word turns its sentence, of a long one not more than this many characters before it. */
const turnedBefore = 160;
/** Characters that a turning clause has at least: a comma before that only parts its subject from its verb. */
const turningClause = 30;
/** A rest of less than this part of what is shown is not worth hiding. */
const restWorthHiding = 0.25;
/** A clause that ends in the last 40 % of the limit is a better place than the limit itself. */
const nearLimit = 0.6;
/** Where the next cut that is allowed lies further than this beyond the limit, the sentence before is enough. */
const farBeyond = 1.3;
/** A word that far into a sentence, in characters, still begins it: "ومع ذلك", "إلا أن". */
const beginning = 6;

const sentenceEnd = /[.؟!؛](?=\s)|\n/g;
const clauseEnd = /[،؛.؟!](?=\s)|\n/g;

/** Where the marks of a pattern end, in text order, the end of the text the last. */
const endsOf = (words: string, pattern: RegExp): number[] => [
  ...[...words.matchAll(pattern)].map(({ index, 0: mark }) => index + mark.length),
  words.length,
];

/** Stretches that no cut may fall into: from what a turning word turns to the end of its own clause. */
const unbroken = (words: string): TextRange[] => {
  const sentences = [0, ...endsOf(words, sentenceEnd)];
  const clauses = endsOf(words, clauseEnd);
  return Object.values(turningWords).flatMap(({ pattern, turns }) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => {
      // A sentence that begins by taking back takes back the sentence before it.
      const isBack = turns === 'back';
      const from = isBack ? (sentences.findLast(start => start < index - beginning) ?? 0) : index;
      const least = index + found.length + turningClause;
      const ends = isBack ? clauses : sentences;
      return {
        start: isBack ? Math.max(from, index - turnedBefore) : from,
        end: ends.find(end => end >= least) ?? words.length,
      };
    }),
  );
};

/**
 * The beginning of `words` to show first, about `limit` characters, and whether anything is left out.
 * Cuts after a clause if one ends near the limit (without its comma or full stop, since an ellipsis follows), otherwise
 * between words; never behind a word that leans on the next, never so that what is hidden takes back what is shown
 * (`turningWords`), and never before `keep` (the end of what the reader is to see in it).
 */
export const clampWords = (words: string, limit: number, keep = 0): { head: string; isCut: boolean } => {
  const whole = { head: words, isCut: false };
  const atLeast = Math.max(limit, keep);
  if (words.length <= atLeast * (1 + restWorthHiding)) return whole;
  const stretches = unbroken(words);
  const isAllowed = (end: number): boolean =>
    end >= keep &&
    !stretches.some(stretch => stretch.start < end && end < stretch.end) &&
    !leans(words.slice(0, end).split(/\s+/).at(-1) ?? '', words.slice(end).trimStart());
  const fits = (least: number) => (end: number) =>
    end > limit * least && end <= atLeast + 1 && isAllowed(end);
  const clause = endsOf(words, clauseEnd).findLast(fits(nearLimit));
  const sentence = endsOf(words, sentenceEnd).findLast(fits(1 - nearLimit));
  const next = [...words.matchAll(/\s/g)].find(({ index }) => index >= atLeast && isAllowed(index))?.index;
  const isFar = next === undefined || next > atLeast * farBeyond;
  const end = clause ?? (isFar ? sentence : undefined) ?? next;
  if (end === undefined || words.length - end < end * restWorthHiding) return whole;
  return { head: words.slice(0, end).replace(/[،؛.\s]+$/, ''), isCut: true };
};
