/** What a sign is worth by how rare it is: 1 for one that a single text holds, near 0 for one that all hold. */
export type Rarity = (sign: string) => number;

/** In how many of how many statements a sign stands. */
export type Counts = { statements: number; counts: ReadonlyMap<string, number> };

/** Of one and of three statements in thirty the one is hardly rarer: so many are added to each count. */
const smoothing = 2;

/**
 * Rarity by document frequency (that of BM25 over its own maximum, so that archives of all sizes are weighed alike,
 * squared, so that several common words do not outweigh a rare one): of 1 000 statements, 1 for a sign in one of them,
 * 0.63 in 8, 0.16 in 100, 0.01 in half of them.
 */
export function rarityBy({ statements, counts }: Counts): Rarity {
  const worth = (count: number) => Math.log(1 + (statements - count + 0.5) / (count + smoothing));
  const most = worth(Math.min(1, statements));
  return sign => (worth(Math.min(statements, Math.max(1, counts.get(sign) ?? 1))) / most) ** 2;
}

/** Counts in how many lists each sign stands. */
export function countSigns(lists: readonly Iterable<string>[]): Counts {
  const counts = new Map<string, number>();
  for (const list of lists) for (const sign of list) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return { statements: lists.length, counts };
}
