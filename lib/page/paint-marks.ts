import { isDecided } from '@/lib/model/readings';
import type { Mark } from './mark';
import { runInSlices } from './run-in-slices';
import { highlightNames } from './mark-style';

type Kind = keyof typeof highlightNames;

/** What is painted where ranges overlap: the later one on top. */
const kinds: Kind[] = ['context', 'core', 'unsure', 'held'];

export type MarkPainter = {
  /** Paints these marks in place of those painted before, in slices: first those in view, last it takes off the former ones. */
  paint: (marks: readonly Mark[]) => void;
  /** Paints one mark as the one that the card is open for. */
  hold: (mark: Mark | undefined) => void;
  /** Takes everything off the page, the highlights' names included. */
  clear: () => void;
};

/** An adjective (الداعشي) is about its entity without naming it: it is drawn as quietly as what belongs to the setting. */
const kindOf = ({ mention, isCore }: Mark): Kind =>
  !isDecided(mention) ? 'unsure' : isCore && mention.how.by !== 'adjective' ? 'core' : 'context';

/** Paints marks by the CSS Custom Highlight API: the page's own nodes stay as they are. */
export function createMarkPainter(registry: HighlightRegistry = CSS.highlights): MarkPainter {
  const highlights = new Map<Kind, Highlight>();

  const add = (kind: Kind, range: Range): void => {
    let highlight = highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = kinds.indexOf(kind);
      highlights.set(kind, highlight);
      registry.set(highlightNames[kind], highlight);
    }
    // What is painted already is not painted again: adding it would be no change, but a call.
    if (!highlight.has(range)) highlight.add(range);
  };

  const remove = (kind: Kind): void => {
    const highlight = highlights.get(kind);
    highlight?.clear();
    highlights.delete(kind);
    // Another version of this script may have taken over the name: what it painted stays.
    if (highlight && registry.get(highlightNames[kind]) === highlight) registry.delete(highlightNames[kind]);
  };

  /** Grows when something else is to be painted: what is still being painted then is given up. */
  let turn = 0;

  function* change(marks: readonly Mark[]): Generator<undefined, void> {
    const wanted = new Map<AbstractRange, Kind>();
    for (const mark of fromView(marks)) {
      const kind = kindOf(mark);
      for (const range of mark.ranges) {
        wanted.set(range, kind);
        add(kind, range);
      }
      yield undefined;
    }
    for (const kind of ['core', 'context', 'unsure'] as const) {
      const highlight = highlights.get(kind);
      for (const range of highlight ?? []) {
        if (wanted.get(range) !== kind) highlight!.delete(range);
        yield undefined;
      }
      if (highlight?.size === 0) remove(kind);
    }
  }

  return {
    paint: marks => {
      const own = ++turn;
      // A version of before that this one replaces takes the names off when it ends.
      for (const [kind, highlight] of highlights) registry.set(highlightNames[kind], highlight);
      void runInSlices(change(marks), () => own === turn);
    },
    hold: mark => {
      remove('held');
      for (const range of mark?.ranges ?? []) add('held', range);
    },
    clear: () => {
      turn++;
      for (const kind of kinds) remove(kind);
    },
  };
}

/** By the element that it stands in: asking for the box of a stretch of text costs more. */
const isAboveView = ({ ranges }: Mark): boolean =>
  (ranges[0]?.startContainer.parentElement?.getBoundingClientRect().bottom ?? 0) < 0;

/** So few marks are painted at once, wherever they stand. */
const fewMarks = 300;

/** Marks in reading order, those from the first one in view on before those above it. */
function fromView(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= fewMarks) return marks;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAboveView(marks[middle]!)) low = middle + 1;
    else high = middle;
  }
  return [...marks.slice(low), ...marks.slice(0, low)];
}
