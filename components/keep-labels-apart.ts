/** Pixels between two labels in the margin. */
const gap = 4;

/** Moves each label of the margin down where the one above it would lie over it; again whenever the text flows anew. */
export const keepLabelsApart = (root: HTMLElement): (() => void) => {
  const spread = (): void => {
    const labels = [...root.querySelectorAll<HTMLElement>('[data-speaker]')];
    for (const label of labels) label.style.translate = '';
    // All are measured before one moves, or each would be laid out anew.
    const boxes = labels.map(label => label.getBoundingClientRect());
    let free = -Infinity;
    for (const [place, label] of labels.entries()) {
      if (getComputedStyle(label).position !== 'absolute') return;
      const { top, height } = boxes[place]!;
      const down = Math.max(0, free - top);
      if (down > 0) label.style.translate = `0 ${down}px`;
      free = top + down + height + gap;
    }
  };
  const sizes = new ResizeObserver(spread);
  sizes.observe(root);
  return () => sizes.disconnect();
};
