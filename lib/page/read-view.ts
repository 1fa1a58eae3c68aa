import type { Box } from './place-card';

/** What the reader sees of the page, in CSS pixels; `scale`: how far two fingers have zoomed in, below 1 where out. */
export type View = Box & { scale: number };

/**
 * Reads the visual viewport: a part of the page's own where the reader has zoomed in with two fingers. It leaves the
 * bars out that scroll the page, and is right on pages without a doctype, whose root is as high as the whole page.
 */
export function readView(
  { offsetLeft, offsetTop, width, height, scale }: VisualViewport = visualViewport!,
): View {
  return { left: offsetLeft, right: offsetLeft + width, top: offsetTop, bottom: offsetTop + height, scale };
}
