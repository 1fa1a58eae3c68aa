import { findMarkAt } from './find-mark-at';
import type { Mark } from './mark';

type PointerWorld = {
  marks: () => readonly Mark[];
  /** Whether the card is open, so that Escape and scrolling concern it. */
  isOpen: () => boolean;
  isOurs: (node: Node) => boolean;
  onPointed: (mark: Mark | undefined, point: { x: number; y: number }) => void;
  /** A finger or pen was put on a mark, and nothing else waits for it there. */
  onTapped: (mark: Mark, point: { x: number; y: number }) => void;
  /** Something was pressed that is neither the card nor a name. */
  onPressedElsewhere: () => void;
  /** Closes the card; the page does not hear of that Escape. */
  onEscape: () => void;
  onScroll: () => void;
};

/**
 * What a tap belongs to before it belongs to a name in it: a link leads where it leads. Its name is reached by the
 * shortcuts, in popup and panel; a long press is the browser's own.
 */
const pressable =
  'a[href], area, button, summary, label, input, select, [role="button"], [role="link"], [role="tab"], [onclick]';

/** Tells which mark the pointer is on, at most once a frame, of taps, and of Escape and scrolling. Returns the function that ends it. */
export function watchPointer(world: PointerWorld): () => void {
  let latest: PointerEvent | undefined;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    const event = latest;
    latest = undefined;
    if (!event || (world.marks().length === 0 && !world.isOpen())) return;
    const point = { x: event.clientX, y: event.clientY };
    // Who drags selects text: a card would be in the way.
    const mark = event.buttons === 0 ? findMarkAt(point, world.marks()) : undefined;
    world.onPointed(mark, point);
  };

  // Seen from the window, a card in a dialog within a shadow root is that root's host.
  const isOnCard = (event: Event): boolean =>
    event.composedPath().some(target => target instanceof Node && world.isOurs(target));
  const onMove = (event: PointerEvent): void => {
    // Events that the page makes up do not count.
    if (!event.isTrusted || event.pointerType === 'touch' || isOnCard(event)) return;
    latest = event;
    frame ||= requestAnimationFrame(look);
  };
  const onOut = (event: PointerEvent): void => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.relatedTarget === null)
      world.onPointed(undefined, { x: event.clientX, y: event.clientY });
  };
  const onClick = (event: PointerEvent): void => {
    const [target] = event.composedPath();
    // A click without a pointer is the Enter key's, on a link or a button.
    if (!event.isTrusted || !event.pointerType || isOnCard(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = findMarkAt(point, world.marks());
    const isTap = event.pointerType !== 'mouse' && !(target instanceof Element && target.closest(pressable));
    if (mark && isTap) world.onTapped(mark, point);
    else if (!mark && world.isOpen()) world.onPressedElsewhere();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || !world.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    world.onEscape();
  };
  const onScroll = (): void => {
    if (world.isOpen()) world.onScroll();
  };

  const ending = new AbortController();
  const passively = { capture: true, passive: true, signal: ending.signal };
  addEventListener('pointermove', onMove, passively);
  addEventListener('pointerout', onOut, passively);
  // What goes to full screen covers an open card.
  const onFullscreen = (): void => {
    if (world.isOpen()) world.onPressedElsewhere();
  };
  addEventListener('fullscreenchange', onFullscreen, passively);
  addEventListener('click', onClick, passively);
  addEventListener('scroll', onScroll, passively);
  addEventListener('resize', onScroll, passively);
  addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  return () => {
    ending.abort();
    cancelAnimationFrame(frame);
  };
}
