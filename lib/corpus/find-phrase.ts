import type { TextRange } from '@/lib/model/text-range';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';
import type { Phrase } from './parse-query';
import type { QueryWord } from './query-words';

/**
 * Where the words of a phrase stand one after another in a text: source offsets in UTF-16 code units. Letters are
 * compared folded, but على is not taken for علي; the last word may be a beginning while the phrase is being typed.
 */
export function findPhrase(text: string, phrase: Phrase): TextRange[] {
  const words = splitWords(text);
  const asked = splitWords(phrase.text);
  const isFunction = asked.map(({ start, end }) => isFunctionWord(phrase.text.slice(start, end)));
  const isSame = (at: number, place: number): boolean => {
    const { key, isBeginning } = phrase.words[place]!;
    const word = words[at + place]!;
    if (isBeginning && place === asked.length - 1) return word.key.startsWith(key);
    return word.key === key && isFunctionWord(text.slice(word.start, word.end)) === isFunction[place];
  };
  const found: TextRange[] = [];
  for (let at = 0; at + asked.length <= words.length; at++) {
    if (asked.every((_, place) => isSame(at, place)))
      found.push({ start: words[at]!.start, end: words[at + asked.length - 1]!.end });
  }
  return found;
}

/** The words of a phrase that an index of words can be asked for: all but function words. */
export const indexedWords = ({ text, words }: Phrase): QueryWord[] =>
  splitWords(text).flatMap(({ start, end }, place) =>
    isFunctionWord(text.slice(start, end)) ? [] : words.slice(place, place + 1),
  );
