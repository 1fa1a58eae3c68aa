import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in CSS pixels, followed as it changes; `before` until it is known. */
export const useWidth = <T extends HTMLElement>(before: number) => {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth) || before));
    observer.observe(element);
    return () => observer.disconnect();
  }, [before]);
  return { ref, width };
};
