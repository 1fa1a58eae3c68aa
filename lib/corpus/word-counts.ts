import type { SearchShard } from './search-shard';

/** In how many of how many statements each stem stands. */
export type WordCounts = { statements: number; counts: ReadonlyMap<string, number> };

/** Counts the stems of statements by the shards that search scans; those of a sample say enough of which words are common. */
export function countWords(shards: Iterable<SearchShard>): WordCounts {
  const counts = new Map<string, number>();
  let statements = 0;
  for (const { contents } of shards) {
    statements += contents.length;
    for (const { stems } of contents)
      for (const stem of stems.split(' ')) if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { statements, counts };
}
