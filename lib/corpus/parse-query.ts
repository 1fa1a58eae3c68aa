import { isFunctionWord } from '@/lib/arabic/function-words';
import { stemReadings } from '@/lib/arabic/stem';
import { splitWords } from '@/lib/arabic/words';

/** A word that a search asks for. `isBeginning`: it is still being typed, so words that begin so answer it too. */
export type QueryWord = { key: string; readings: readonly string[]; isBeginning: boolean };

/** The words of a query in order; function words ask for nothing unless the query has no others. */
export function parseQuery(query: string): QueryWord[] {
  const words = splitWords(query);
  const asked = words.filter(({ start, end }) => !isFunctionWord(query.slice(start, end)));
  return (asked.length > 0 ? asked : words.slice(-1)).map(({ end, key }) => ({
    key,
    readings: stemReadings(key),
    isBeginning: end === query.length,
  }));
}
