import { isDecided } from '@/lib/model/readings';
import type { Mark } from './mark';
import { highlightNames } from './mark-style';

type Kind = keyof typeof highlightNames;

/** What is painted where ranges overlap: the later one on top. */
const kinds: Kind[] = ['context', 'core', 'unsure', 'held'];

export type MarkPainter = {
  /** Paints these marks in place of those painted before. */
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

  const fill = (kind: Kind, marks: readonly Mark[]): void => {
    const name = highlightNames[kind];
    const highlight = highlights.get(kind) ?? new Highlight();
    highlight.clear();
    for (const range of marks.flatMap(mark => mark.ranges)) highlight.add(range);
    if (highlight.size > 0) {
      highlight.priority = kinds.indexOf(kind);
      highlights.set(kind, highlight);
      registry.set(name, highlight);
      return;
    }
    highlights.delete(kind);
    // Another version of this script may have taken over the name: what it painted stays.
    if (registry.get(name) === highlight) registry.delete(name);
  };

  return {
    paint: marks => {
      for (const kind of ['core', 'context', 'unsure'] as const)
        fill(
          kind,
          marks.filter(mark => kindOf(mark) === kind),
        );
    },
    hold: mark => fill('held', mark ? [mark] : []),
    clear: () => kinds.forEach(kind => fill(kind, [])),
  };
}
