import type { PackHeader, PackRow } from '@/lib/model/pack';

/** A row of a pack below its header. */
export type BodyRow = Exclude<PackRow, PackHeader>;

/** Kinds stand in the order in which they refer to each other: a row refers only to rows above it. */
const ranks = { entity: '0', article: '1', statement: '2', claim: '3' } as const;

/** Digits of an offset, so that offsets sort as text: more than the longest string of any engine needs. */
const offsetDigits = 10;
const padded = (offset: number) => String(offset).padStart(offsetDigits, '0');

/**
 * Where a row stands in a pack, as a key that sorts by code units: entities and articles by id, statements and claims by
 * article and place. Two rows with one key are one row.
 */
export function placeOf(row: BodyRow): string {
  const rank = ranks[row.row];
  switch (row.row) {
    case 'entity':
    case 'article':
      return [rank, row.id].join('\u0000');
    case 'statement':
      return [rank, row.article, padded(row.start), padded(row.end), padded(row.cue.start), row.id].join(
        '\u0000',
      );
    case 'claim':
      return [rank, row.article, padded(row.start), padded(row.end), row.id].join('\u0000');
  }
}

/** Code-unit order: the same in every locale. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
