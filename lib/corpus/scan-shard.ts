import type { BestHits } from './best-hits';
import type { QueryWord } from './query-words';
import { scoreOf } from './score-word';
import type { SearchedShard } from './searched-shard';

/**
 * Offers the statements of a shard that answer every word of a query with their words or their speaker's name, of those
 * that its operators leave; a query of operators alone is answered by all of these.
 */
export async function scanShard(
  shard: SearchedShard,
  query: readonly QueryWord[],
  best: BestHits,
  isLeft: (place: number) => boolean = () => true,
): Promise<void> {
  const contents = await shard.scores(query);
  const names = shard.names.map(name => query.map(word => scoreOf(word, name)));
  for (const [place, id] of shard.ids.entries()) {
    const name = names[shard.speakers[place]!]!;
    let score = 0;
    for (let word = 0; word < query.length; word++) {
      const earned = Math.max(contents[word]!(place), name[word]!);
      if (earned === 0) {
        score = -1;
        break;
      }
      score += earned;
    }
    if (score >= 0 && isLeft(place)) best.offer(score, shard.dates[place]!, id);
  }
}
