import { canonicalLine } from './canonical-line';
import { mergeEntities } from './merge-entities';
import { placeOf } from './row-place';
import type { BodyRow } from './row-place';

/**
 * One row of two with the same place. Of two articles that differ the one that says more of its origin stays; of two
 * readings of one statement the one whose line sorts first: any rule does that does not depend on the order.
 */
function mergeTwo(one: BodyRow, other: BodyRow): BodyRow {
  if (one.row === 'entity' && other.row === 'entity') return { row: 'entity', ...mergeEntities(one, other) };
  const more = Object.keys(other).length - Object.keys(one).length;
  if (more !== 0) return more > 0 ? other : one;
  return canonicalLine(other) < canonicalLine(one) ? other : one;
}

/** A stream of rows and the row at its head. */
type Head = { rows: AsyncIterator<BodyRow> | Iterator<BodyRow>; row: BodyRow; place: string };

/**
 * Merges streams of rows, each in the order of `placeOf`, into one in that order, without holding more than one row of
 * each. Associative and commutative: whoever merges parts in whatever order gets the same rows.
 */
export async function* mergeRows(
  streams: readonly (AsyncIterable<BodyRow> | Iterable<BodyRow>)[],
): AsyncGenerator<BodyRow> {
  const heads: Head[] = [];
  for (const stream of streams) {
    const rows = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
    const next = await rows.next();
    if (!next.done) heads.push({ rows, row: next.value, place: placeOf(next.value) });
  }
  while (heads.length > 0) {
    let place = heads[0]!.place;
    for (const head of heads) if (head.place < place) place = head.place;
    let merged: BodyRow | undefined;
    // From the end: a stream that is over leaves the list.
    for (let at = heads.length - 1; at >= 0; at--) {
      const head = heads[at]!;
      while (head.place === place) {
        merged = merged ? mergeTwo(merged, head.row) : head.row;
        const next = await head.rows.next();
        if (next.done) {
          heads.splice(at, 1);
          break;
        }
        head.row = next.value;
        head.place = placeOf(next.value);
      }
    }
    yield merged!;
  }
}
