import type { Called } from '@/lib/model/context';
import { keepBest } from './best-hits';
import type { SearchedShard } from './searched-shard';

/**
 * The ids of those statements by or about an entity that share most with what a paragraph calls for, up to `limit`. What
 * the speaker speaks for is not in the rows of search: such a statement is found among the newest alone.
 */
export async function calledIds(
  shards: readonly SearchedShard[],
  entity: string,
  called: Called,
  limit: number,
): Promise<string[]> {
  const best = keepBest(limit);
  const words = called.words.map(({ readings }) => ({ key: readings[0]!, readings, isBeginning: false }));
  for (const shard of shards) {
    const own = shard.entities.indexOf(entity);
    if (own < 0 && !shard.nameEntities.includes(entity)) continue;
    const met = await shard.scores(words);
    const named = called.entities.map(({ id, worth }) => ({ id, place: shard.entities.indexOf(id), worth }));
    for (const [place, id] of shard.ids.entries()) {
      const speaker = shard.nameEntities[shard.speakers[place]!];
      const about = shard.about[place]!;
      if (speaker !== entity && !about.includes(own)) continue;
      let worth = 0;
      for (const [word, earned] of met.entries()) if (earned(place) > 0) worth += called.words[word]!.worth;
      for (const name of named) if (speaker === name.id || about.includes(name.place)) worth += name.worth;
      if (worth > 0) best.offer(worth, shard.dates[place]!, id);
    }
  }
  return best.hits.map(({ id }) => id);
}
