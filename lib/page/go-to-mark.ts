import { boxesOf } from './find-mark-at';
import type { Mark } from './mark';
import { readView } from './read-view';

/** The part of the view, from its middle to each side, within which a name counts as brought before the reader's eyes. */
const centralPart = 0.3;

const middleOf = (boxes: readonly DOMRect[]): number =>
  (Math.min(...boxes.map(({ top }) => top)) + Math.max(...boxes.map(({ bottom }) => bottom))) / 2;

/**
 * Scrolls the page so that the mark stands near the middle of the view, clear of bars that stick to its edges. At once:
 * nothing glides past the reader. Gives whether the name is there to be seen.
 */
export function goToMark(mark: Mark): boolean {
  const element = mark.ranges[0]?.startContainer.parentElement;
  if (!element?.isConnected) return false;
  // Moves every box that scrolls around it, and for a paragraph of ordinary length that is all.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const boxes = boxesOf(mark);
  if (boxes.length === 0) return false;
  const { top, bottom } = readView();
  const off = middleOf(boxes) - (top + bottom) / 2;
  if (Math.abs(off) > (bottom - top) * centralPart) scrollBy({ top: off, behavior: 'instant' });
  return true;
}

/** Selects the name as the reader's own pointer would: where nothing may be painted on the page, that shows it. */
export function selectMark({ ranges }: Mark): void {
  const [first] = ranges;
  const selection = getSelection();
  if (!first || !selection) return;
  selection.removeAllRanges();
  selection.addRange(first.cloneRange());
}
