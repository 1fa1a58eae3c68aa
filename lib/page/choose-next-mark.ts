import { boxesOf } from './find-mark-at';
import { isSameMark, type Mark } from './mark';
import { readView } from './read-view';

/** One name on, or one back. */
export type Step = 1 | -1;

const isShown = (mark: Mark): boolean => boxesOf(mark).length > 0;

const isInView = (mark: Mark): boolean => {
  const view = readView();
  return boxesOf(mark).some(({ top, bottom }) => bottom > view.top && top < view.bottom);
};

/** The first mark that is laid out, in reading order or against it: what a box scrolls or folds away is left out. */
export function firstMark(marks: readonly Mark[], step: Step): Mark | undefined {
  return step > 0 ? marks.find(isShown) : marks.findLast(isShown);
}

/**
 * The mark after the last one visited, or before it; where that has left the view, the first one from the upper edge of
 * the view on, or the last one down to its lower edge. Undefined where the page has no further one in that direction.
 */
export function chooseNextMark(marks: readonly Mark[], step: Step, visited?: Mark): Mark | undefined {
  const at = visited && isInView(visited) ? marks.findIndex(mark => isSameMark(mark, visited)) : -1;
  if (at >= 0) return firstMark(step > 0 ? marks.slice(at + 1) : marks.slice(0, at), step);
  const view = readView();
  return step > 0
    ? marks.find(mark => boxesOf(mark).some(({ top }) => top >= view.top))
    : marks.findLast(mark => boxesOf(mark).some(({ bottom }) => bottom <= view.bottom));
}
