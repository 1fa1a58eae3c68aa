import { nounForms } from '@/lib/arabic/counted-nouns';
import { foldKey } from '@/lib/arabic/fold';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { lookUpWord } from '@/lib/arabic/look-up-word';
import { findNumbers } from '@/lib/arabic/numbers';
import { stem, stemReadings } from '@/lib/arabic/stem';
import { splitWords } from '@/lib/arabic/words';
import type { Figure } from './agreeing-figures';

/** What a stretch of text is about, as far as its words tell. */
export type Signs = {
  /** The stem of each word that is no function word, with all its readings. */
  words: ReadonlyMap<string, readonly string[]>;
  /** The things that it counts, by their stems (of the first words after a number), each with its figure. */
  counted: ReadonlyMap<string, Figure>;
};

/** Words after a number that may name the counted thing: مادة متفجرة, مواطن سوري. */
const countedWords = 2;

/** Reads what a text is about. */
export function readSigns(text: string): Signs {
  const split = splitWords(text);
  const words = new Map<string, readonly string[]>();
  for (const { start, end, key } of split)
    if (!isFunctionWord(text.slice(start, end))) words.set(stem(key), stemReadings(key));
  const counted = new Map<string, Figure>();
  for (const number of findNumbers(text, split)) {
    if (number.noun) counted.set(singularStem(foldKey(number.noun.singular)), number);
    else
      for (const { start, end, key } of split.slice(number.next, number.next + countedWords))
        if (!isFunctionWord(text.slice(start, end))) counted.set(singularStem(key), number);
  }
  return { words, counted };
}

/** One stem for one thing, however many there are: قتلى and قتيل. */
function singularStem(key: string): string {
  const noun = lookUpWord(nounForms, key);
  return stem(noun ? foldKey(noun.row.singular) : key);
}
