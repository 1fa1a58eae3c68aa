import { readColour } from './judge-ground';
import { holdersOf, type Mark } from './mark';

type Point = { x: number; y: number };

const isInside = ({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The boxes of a mark on the screen: one per line that it stands on, more where it spans inline elements. */
export const boxesOf = (mark: Mark): DOMRect[] =>
  mark.ranges
    .flatMap(range => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);

/** The marks of a list by the elements that hold their words, made when a pointer first asks. */
const placesOfMarks = new WeakMap<readonly Mark[], Map<Element, Mark[]>>();

function placesOf(marks: readonly Mark[]): Map<Element, Mark[]> {
  const known = placesOfMarks.get(marks);
  if (known) return known;
  const places = new Map<Element, Mark[]>();
  for (const mark of marks)
    for (const holder of holdersOf(mark)) {
      const there = places.get(holder);
      if (there) there.push(mark);
      else places.set(holder, [mark]);
    }
  placesOfMarks.set(marks, places);
  return places;
}

/** What shows a picture of its own. */
const picture = /^(?:img|video|canvas|svg|iframe|object|embed)$/;

/** Whether an element hides what lies behind it; a link stretched over its teaser does not. */
function isCover(element: Element): boolean {
  if (picture.test(element.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || (readColour(backgroundColor)?.alpha ?? 0) > 0.5;
}

/**
 * The mark under a point of the viewport. A name that is broken over two lines is met on both, not between them.
 * By the boxes of the few marks in the elements under the point: `CSS.highlights.highlightsFromPoint` would tell, but in
 * Chromium 156 it finds nothing wherever a CSS pixel is not one of the screen's, by zoom or on a finer screen.
 */
export function findMarkAt(
  point: Point,
  marks: readonly Mark[],
  root: Document | ShadowRoot = document,
): Mark | undefined {
  if (marks.length === 0) return undefined;
  const places = placesOf(marks);
  for (const element of root.elementsFromPoint(point.x, point.y)) {
    // A shadow root with nothing more at the point goes on with what lies around it.
    if (element.getRootNode() !== root) return undefined;
    const found = places.get(element)?.find(mark => boxesOf(mark).some(box => isInside(point, box)));
    if (found) return found;
    if (element.shadowRoot) return findMarkAt(point, marks, element.shadowRoot);
    if (isCover(element)) return undefined;
  }
  return undefined;
}
