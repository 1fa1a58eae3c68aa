import { splitWords } from '@/lib/arabic/words';

/**
 * The words around a place of a text, folded, nearest first, within its phrase.
 * `proclitic`: what is written in one with the place itself; it is no word of `before`.
 * `written`: the word before as the text writes it, which tells على from علي.
 */
export type Surroundings = {
  before: readonly string[];
  after: readonly string[];
  proclitic: string;
  written: string;
};

/** Characters to either side that are looked at: room for three or four words. */
const reach = 48;

/** Reads the surroundings of text[start, end), which `proclitic` (folded letters) stands before. */
export function surroundings(text: string, start: number, end: number, proclitic: string): Surroundings {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const lastHard = Math.max(...[...left.matchAll(hardBreak)].map(({ index }) => index), -1);
  const firstHard = right.search(hardBreak);
  const phraseLeft = left.slice(lastHard + 1);
  const phraseRight = firstHard < 0 ? right : right.slice(0, firstHard);
  const words = splitWords(phraseLeft).toReversed();
  const before = proclitic === '' ? words : words.slice(1);
  return {
    before: before.map(({ key }) => key),
    after: splitWords(phraseRight).map(({ key }) => key),
    proclitic,
    written: before[0] ? phraseLeft.slice(before[0].start, before[0].end) : '',
  };
}

/** What ends a phrase; a full stop only before a space, since names are masked with stops. */
const hardBreak = /[!?؟؛;\n]|\.(?=\s|$)/gu;
