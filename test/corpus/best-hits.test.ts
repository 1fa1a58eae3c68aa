import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepBest } from '@/lib/corpus/best-hits';

const offered = fc.array(
  fc.record({ score: fc.nat(3), date: fc.constantFrom('', '2019-01-01', '2020-05-05', '2021-09-09') }),
);

it('keeps what sorting all hits would put first, and counts all', () => {
  fc.assert(
    fc.property(offered, fc.integer({ min: 1, max: 8 }), (all, limit) => {
      const hits = all.map((hit, place) => ({ ...hit, id: String(place) }));
      const best = keepBest(limit);
      for (const { score, date, id } of hits) best.offer(score, date, id);
      const sorted = hits.toSorted(
        (a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
      );
      expect(best.hits).toEqual(sorted.slice(0, limit).map(({ id, date, score }) => ({ id, date, score })));
      expect(best.total).toBe(hits.length);
    }),
  );
});
