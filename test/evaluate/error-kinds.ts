import type { TextRange } from '@/lib/model/text-range';

/** The kinds of error, what harms a reader most first: words in the wrong mouth, words that nobody said, words left out. */
export const errorKinds = [
  'wrong speaker',
  'extra statement',
  'missed statement',
  'boundary',
  'wrong stance',
  'wrong form',
  'wrong kind',
  'wrong entity',
  'extra claim',
  'missed claim',
  'wrong bound',
  'extra mention',
  'missed mention',
  'extra date',
  'missed date',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/**
 * One place where the rules and the gold differ. `at`: the gold's range, or the range found where the gold has none.
 * `group`: what errors of this kind are counted by (a statement's cue, a mention's entity).
 * `size`: how many UTF-16 code units are wrong; larger is worse.
 */
export type FoundError = {
  kind: ErrorKind;
  article: string | number;
  text: string;
  at: TextRange;
  group: string;
  detail: string;
  size: number;
};

/** So many errors by taking turns: the largest of each kind, then the second of each; in the order of kinds. */
export function worstOf(errors: readonly FoundError[], count: number): FoundError[] {
  const byKind = errorKinds.map(kind =>
    errors.filter(error => error.kind === kind).sort((a, b) => b.size - a.size),
  );
  const rounds = Math.max(...byKind.map(({ length }) => length));
  const taken = new Set<FoundError>();
  for (let round = 0; round < rounds; round++) {
    for (const kind of byKind) {
      const error = kind[round];
      if (error && taken.size < count) taken.add(error);
    }
  }
  return byKind.flat().filter(error => taken.has(error));
}

/** How many errors there are of each kind that occurs, and of each group within it, most frequent first. */
export function countErrors(
  errors: readonly FoundError[],
): { kind: ErrorKind; count: number; groups: [group: string, count: number][] }[] {
  return errorKinds.flatMap(kind => {
    const groups = new Map<string, number>();
    for (const error of errors)
      if (error.kind === kind) groups.set(error.group, (groups.get(error.group) ?? 0) + 1);
    const count = [...groups.values()].reduce((sum, n) => sum + n, 0);
    return count === 0 ? [] : [{ kind, count, groups: [...groups].sort((a, b) => b[1] - a[1]) }];
  });
}
