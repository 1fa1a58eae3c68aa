import type { StatementKind } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { sharedPart } from './compare-ranges';
import { pairUp, type Paired } from './pair-up';
import type { Counts } from './tally';

type Gold = TextRange & { disputed: boolean };
type Predicted = TextRange & { kind?: StatementKind };

/**
 * Pairs a gold list with what was found. Disputed entries of the gold count neither way, nor does what touches one;
 * nor does the outlet's own voice (kind narration) where the gold leaves it out.
 */
export function scoreList<G extends Gold, P extends Predicted>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (gold: G, predicted: P) => number,
): Paired<G, P> & { counts: Counts } {
  const { pairs, missed, extra } = pairUp(gold, predicted, likeness);
  const open = gold.filter(({ disputed }) => disputed);
  const sure = {
    pairs: pairs.filter(([g]) => !g.disputed),
    missed: missed.filter(g => !g.disputed),
    extra: extra.filter(p => p.kind !== 'narration' && !open.some(g => sharedPart(g, p) > 0)),
  };
  return {
    ...sure,
    counts: { right: sure.pairs.length, extra: sure.extra.length, missed: sure.missed.length },
  };
}
