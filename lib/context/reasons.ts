import type { Reason } from '@/lib/model/context';
import type { Shared } from './score-statement';

/** A reader takes in so many at a glance. */
const mostOfAKind = 3;

/** Why a statement stands beside a paragraph: its figures, names and words that the paragraph has too, the rarest first. */
export function reasonsOf({ words, fields, entities, figures }: Shared): Reason[] {
  const first = <T extends { worth: number }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => b.worth - a.worth).slice(0, mostOfAKind);
  // What is counted is said already.
  const counted = new Set(figures.flatMap(({ stems }) => stems));
  const shared = first(words.filter(({ stem }) => !counted.has(stem))).map(({ written }) => written);
  const told = new Set([...counted, ...words.map(({ stem }) => stem)]);
  const related = first(fields.filter(({ stem }) => !told.has(stem))).map(({ written }) => written);
  return [
    ...[...new Set(first(figures).map(({ unit }) => unit))].map((unit): Reason => ({ by: 'figure', unit })),
    ...first(entities).map(({ id }): Reason => ({ by: 'entity', entity: id })),
    ...(shared.length > 0 ? [{ by: 'words' as const, words: shared }] : []),
    ...(related.length > 0 ? [{ by: 'field' as const, words: related }] : []),
  ];
}
