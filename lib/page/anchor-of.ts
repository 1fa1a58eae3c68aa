import type { Anchor } from './card-host';
import { boxesOf } from './find-mark-at';
import type { Mark } from './mark';
import { readView } from './read-view';

type Point = { x: number; y: number };

const distance = ({ x, y }: Point, { left, right, top, bottom }: DOMRect): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * Where a card for this mark belongs: clear of every line that the name stands on, beside the part of it that is nearest
 * to the point. Undefined when the name is not in view.
 */
export function anchorOf(mark: Mark, point: Point): Anchor | undefined {
  const boxes = boxesOf(mark);
  const [name] = boxes.toSorted((one, other) => distance(point, one) - distance(point, other));
  if (!name) return undefined;
  const lines = {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  const view = readView();
  const isInView = lines.bottom > view.top && lines.top < view.bottom;
  return isInView ? { lines, name } : undefined;
}
