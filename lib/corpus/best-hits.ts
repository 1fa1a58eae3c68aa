/** A statement that answers a query; the higher the score the better the words meet. */
export type Hit = { id: string; date: string; score: number };

/** The best of many hits, and how many there were. */
export type BestHits = { offer(score: number, date: string, id: string): void; hits: Hit[]; total: number };

/** Keeps the `limit` best: by score, then the newest, then the first offered. Most of a hundred thousand are turned away at one look. */
export function keepBest(limit: number): BestHits {
  const hits: Hit[] = [];
  const isBehind = (one: Hit, score: number, date: string): boolean =>
    one.score < score || (one.score === score && one.date < date);
  const best: BestHits = {
    hits,
    total: 0,
    offer(score, date, id) {
      best.total++;
      const worst = hits.at(-1);
      if (worst && hits.length === limit && !isBehind(worst, score, date)) return;
      let low = 0;
      let high = hits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBehind(hits[middle]!, score, date)) high = middle;
        else low = middle + 1;
      }
      hits.splice(low, 0, { id, date, score });
      if (hits.length > limit) hits.pop();
    },
  };
  return best;
}
