import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows beyond both edges of the view that are there before they are seen. */
const overscan = 8;

/** What is drawn before the height of the view is known. */
const usualView = { width: 360, height: 900 };

/**
 * The rows of a long list that are in or near the view, as the whole page is scrolled, and the height of the list.
 * A row that has the focus stays, wherever it is scrolled to.
 */
export const useVisibleRows = (
  count: number,
  options: { keyOf: (index: number) => string; rowHeight: number; isOn: boolean },
): {
  list: { current: HTMLOListElement | null };
  rows: VirtualItem[];
  height: number;
  margin: number;
  measure: (element: HTMLElement | null) => void;
  onFocusIn: (index: number | undefined) => void;
} => {
  const { keyOf, rowHeight, isOn } = options;
  const [, redraw] = useReducer<number, void>(times => times + 1, 0);
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number>();
  const [margin, setMargin] = useState(0);

  const settings = {
    count: isOn ? count : 0,
    enabled: isOn,
    getScrollElement: () => (typeof window === 'undefined' ? null : window),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    estimateSize: () => rowHeight,
    initialRect: usualView,
    getItemKey: keyOf,
    overscan,
    scrollMargin: margin,
    rangeExtractor: (range: Range): number[] => {
      const indexes = defaultRangeExtractor(range);
      if (focused === undefined || focused >= range.count || indexes.includes(focused)) return indexes;
      return [...indexes, focused].toSorted((one, other) => one - other);
    },
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(settings));
  virtualizer.setOptions(settings);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the list grows and shrinks as the reader unfolds it.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top;
      if (top !== undefined) setMargin(Math.round(top + scrollY));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [isOn]);

  return {
    list,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    margin,
    measure: element => virtualizer.measureElement(element),
    onFocusIn: setFocused,
  };
};
