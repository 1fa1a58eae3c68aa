/** What belongs together of two lists, and what is left over on either side. */
export type Paired<G, P> = { pairs: [gold: G, predicted: P][]; missed: G[]; extra: P[] };

/** Pairs two lists one to one, the likest first; `likeness` is 0 for what may not be paired. */
export function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (gold: G, predicted: P) => number,
): Paired<G, P> {
  const candidates = gold.flatMap(g =>
    predicted.map(p => ({ g, p, like: likeness(g, p) })).filter(({ like }) => like > 0),
  );
  candidates.sort((a, b) => b.like - a.like);
  const [pairedGold, pairedPredicted] = [new Set<G>(), new Set<P>()];
  const pairs: [G, P][] = [];
  for (const { g, p } of candidates) {
    if (pairedGold.has(g) || pairedPredicted.has(p)) continue;
    pairedGold.add(g);
    pairedPredicted.add(p);
    pairs.push([g, p]);
  }
  return {
    pairs,
    missed: gold.filter(g => !pairedGold.has(g)),
    extra: predicted.filter(p => !pairedPredicted.has(p)),
  };
}
