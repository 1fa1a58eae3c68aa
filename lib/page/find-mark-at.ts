import type { Mark } from './mark';

type Point = { x: number; y: number };

/** Chromium and Firefox have it; the types of TypeScript do not yet. */
type PointedHighlights = HighlightRegistry & {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
};

const isInside = ({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The boxes of a mark on the screen: one per line that it stands on, more where it spans inline elements. */
export const boxesOf = (mark: Mark): DOMRect[] =>
  mark.ranges
    .flatMap(range => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);

/** The mark under a point of the viewport. A name that is broken over two lines is met on both, not between them. */
export function findMarkAt(
  point: Point,
  marks: readonly Mark[],
  roots: readonly (Document | ShadowRoot)[],
  registry: PointedHighlights = CSS.highlights,
): Mark | undefined {
  if (marks.length === 0) return undefined;
  if (!registry.highlightsFromPoint) return findByBoxes(point, marks);
  const shadowRoots = roots.filter((root): root is ShadowRoot => 'host' in root);
  const pointed = registry
    .highlightsFromPoint(point.x, point.y, { shadowRoots })
    .flatMap(({ ranges }) => ranges);
  return pointed.length > 0
    ? marks.find(mark => mark.ranges.some(range => pointed.includes(range)))
    : undefined;
}

/** The slower way: the boxes of the marks that stand in the topmost element under the point. */
function findByBoxes(point: Point, marks: readonly Mark[]): Mark | undefined {
  let element = document.elementFromPoint(point.x, point.y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(point.x, point.y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return marks.find(
    mark =>
      mark.ranges.some(
        range => element?.contains(range.startContainer) || element?.contains(range.endContainer),
      ) && boxesOf(mark).some(box => isInside(point, box)),
  );
}
