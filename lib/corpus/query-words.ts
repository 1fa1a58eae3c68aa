import { isFunctionWord } from '@/lib/arabic/function-words';
import { stemReadings } from '@/lib/arabic/stem';
import { splitWords } from '@/lib/arabic/words';

/** A word that a search asks for. `isBeginning`: it is still being typed, so words that begin so answer it too. */
export type QueryWord = { key: string; readings: readonly string[]; isBeginning: boolean };

/**
 * The words of a text in order; function words ask for nothing unless the text has no others.
 * `isOpen`: the text stands at the end of what is being typed.
 */
export function askedWords(text: string, isOpen: boolean): QueryWord[] {
  const words = splitWords(text);
  const asked = words.filter(({ start, end }) => !isFunctionWord(text.slice(start, end)));
  return (asked.length > 0 ? asked : words.slice(-1)).map(({ end, key }) => ({
    key,
    readings: stemReadings(key),
    isBeginning: isOpen && end === text.length,
  }));
}
