import type { QueryWord } from './query-words';
import type { Haystack } from './search-shard';

/** What a word earns: the same folded form ranks above a stem, a stem above a beginning. */
export const scores = { exact: 4, stem: 2, beginning: 1 } as const;

/** How well a haystack answers one word; 0 if it does not. */
export function scoreOf({ key, readings, isBeginning }: QueryWord, { words, stems }: Haystack): number {
  if (words.includes(` ${key} `)) return scores.exact;
  if (readings.some(reading => stems.includes(` ${reading} `))) return scores.stem;
  if (!isBeginning) return 0;
  const isFound =
    words.includes(` ${key}`) || [key, ...readings].some(beginning => stems.includes(` ${beginning}`));
  return isFound ? scores.beginning : 0;
}
