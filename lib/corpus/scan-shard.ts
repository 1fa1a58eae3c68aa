import type { QueryWord } from './query-words';
import type { Haystack, SearchShard } from './search-shard';

/** A statement that answers a query; the higher the score the better the words meet. */
export type Hit = { id: string; date: string; score: number };

/** What a word earns: the same folded form ranks above a stem, a stem above a beginning. */
const scores = { exact: 4, stem: 2, beginning: 1 } as const;

/**
 * The statements of a shard that answer every word of a query with their words or their speaker's name, of those that
 * its operators leave; a query of operators alone is answered by all of these. A plain scan,
 * 0.4 ms for 1 000 statements; above some 10 000 statements an index has to take its place, with this as its test.
 */
export function scanShard(
  shard: SearchShard,
  query: readonly QueryWord[],
  isLeft: (place: number) => boolean = () => true,
): Hit[] {
  const names = shard.names.map(name => query.map(word => scoreOf(word, name)));
  const hits: Hit[] = [];
  for (const [place, id] of shard.ids.entries()) {
    const content = shard.contents[place]!;
    const name = names[shard.speakers[place]!]!;
    if (!isLeft(place)) continue;
    let score = 0;
    for (const [position, word] of query.entries()) {
      const earned = Math.max(scoreOf(word, content), name[position]!);
      if (earned === 0) {
        score = -1;
        break;
      }
      score += earned;
    }
    if (score >= 0) hits.push({ id, date: shard.dates[place]!, score });
  }
  return hits;
}

/** How well a haystack answers one word; 0 if it does not. */
export function scoreOf({ key, readings, isBeginning }: QueryWord, { words, stems }: Haystack): number {
  if (words.includes(` ${key} `)) return scores.exact;
  if (readings.some(reading => stems.includes(` ${reading} `))) return scores.stem;
  if (!isBeginning) return 0;
  const isFound =
    words.includes(` ${key}`) || [key, ...readings].some(beginning => stems.includes(` ${beginning}`));
  return isFound ? scores.beginning : 0;
}
