import { useRef, useState } from 'preact/hooks';

/**
 * One stop of the Tab key for a row of things, the arrow keys between them; Home and End to its ends.
 * `isRtl`: the row runs from right to left, so that the left arrow leads on.
 */
export const useRovingFocus = (count: number, isRtl: boolean, start = 0) => {
  const [chosen, setChosen] = useState(start);
  const elements = useRef<(HTMLElement | null)[]>([]);
  const current = Math.min(chosen, count - 1);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, count - 1));
    setChosen(next);
    elements.current[next]?.focus();
  };
  const steps: Record<string, (from: number) => number> = {
    ArrowRight: from => from + (isRtl ? -1 : 1),
    ArrowLeft: from => from + (isRtl ? 1 : -1),
    Home: () => 0,
    End: () => count - 1,
  };
  return (index: number) => ({
    ref: (element: HTMLElement | null): void => {
      elements.current[index] = element;
    },
    tabIndex: index === current ? 0 : -1,
    onFocus: (): void => setChosen(index),
    onKeyDown: (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      move(step(index));
    },
  });
};
