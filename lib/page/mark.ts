import type { Mention } from '@/lib/model/mention';
import { isDecided, readingsOf } from '@/lib/model/readings';
import type { Block, Piece } from './block';

/** A mention on the page. `ranges` follow the page's own changes; several only where one cannot span shadow roots. */
export type Mark = { mention: Mention; block: Block; isCore: boolean; ranges: Range[] };

/** The words of a mark as the page writes them. */
export const wordsOf = ({ mention, block }: Mark): string => block.text.slice(mention.start, mention.end);

/** The marks of an entity in page order: of names that mean it for sure, or else of those that may mean it. */
export function marksOf(marks: readonly Mark[], entity: string): Mark[] {
  const own = marks.filter(({ mention }) => readingsOf(mention).some(reading => reading.entity === entity));
  const sure = own.filter(({ mention }) => isDecided(mention));
  return sure.length > 0 ? sure : own;
}

/** The elements whose own text a mark's words are; of words that stand in a shadow root directly, its host. */
export function holdersOf({ mention, block }: Mark): Set<Element> {
  const holders = new Set<Element>();
  for (const { node } of piecesWithin(block.pieces, mention.start, mention.end)) {
    const holder = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
    if (holder) holders.add(holder);
  }
  return holders;
}

/** Whether two marks stand at the same place for the same entity, be they of different readings. */
export function isSameMark(one: Mark, other: Mark): boolean {
  if (one === other) return true;
  const [range, otherRange] = [one.ranges[0], other.ranges[0]];
  return (
    one.mention.entity === other.mention.entity &&
    range?.startContainer === otherRange?.startContainer &&
    range?.startOffset === otherRange?.startOffset
  );
}

/** Ranges of before by the text that they begin in, for marks that stand where they stood. */
export type FormerRanges = ReadonlyMap<Node, readonly Range[]>;

export function rangesByText(marks: readonly Mark[]): FormerRanges {
  const ranges = new Map<Node, Range[]>();
  for (const range of marks.flatMap(mark => mark.ranges)) {
    const there = ranges.get(range.startContainer);
    if (there) there.push(range);
    else ranges.set(range.startContainer, [range]);
  }
  return ranges;
}

/**
 * The ranges of a stretch of a block; none if the page has changed the text since it was read. Of `former` ones that stand
 * there already each is taken over: to make and to paint thousands anew takes longer than to find them.
 */
export function makeRanges(
  { pieces }: Block,
  start: number,
  end: number,
  former: FormerRanges = new Map(),
): Range[] {
  const covered = piecesWithin(pieces, start, end);
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last || covered.some(({ node, data }) => !node.isConnected || node.data !== data)) return [];
  const root = first.node.getRootNode();
  if (covered.every(({ node }) => node.getRootNode() === root)) {
    return [rangeAt(former, first.node, start - first.start, last.node, end - last.start)];
  }
  return covered.map(({ node, data, start: from }) =>
    rangeAt(former, node, Math.max(start - from, 0), node, Math.min(end - from, data.length)),
  );
}

function rangeAt(
  former: FormerRanges,
  startNode: Text,
  startOffset: number,
  endNode: Text,
  endOffset: number,
): Range {
  const known = former
    .get(startNode)
    ?.find(
      range =>
        range.startOffset === startOffset && range.endContainer === endNode && range.endOffset === endOffset,
    );
  if (known) return known;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** The pieces that a stretch touches: a block may have thousands, and thousands of names. */
function piecesWithin(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start: from, data } = pieces[middle]!;
    if (from + data.length <= start) low = middle + 1;
    else high = middle;
  }
  const covered: Piece[] = [];
  for (let at = low; at < pieces.length && pieces[at]!.start < end; at++)
    if (pieces[at]!.data.length > 0) covered.push(pieces[at]!);
  return covered;
}
