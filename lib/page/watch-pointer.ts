import { findMarkAt } from './find-mark-at';
import type { Mark } from './mark';

type PointerWorld = {
  marks: () => readonly Mark[];
  roots: () => readonly (Document | ShadowRoot)[];
  /** Whether the card is open, so that Escape and scrolling concern it. */
  isOpen: () => boolean;
  isOurs: (node: Node) => boolean;
  onPointed: (mark: Mark | undefined, point: { x: number; y: number }) => void;
  /** Closes the card; the page does not hear of that Escape. */
  onEscape: () => void;
  onScroll: () => void;
};

/** Tells which mark the pointer is on, at most once a frame, and of Escape and scrolling. Returns the function that ends it. */
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
    const mark = event.buttons === 0 ? findMarkAt(point, world.marks(), world.roots()) : undefined;
    world.onPointed(mark, point);
  };

  const onMove = (event: PointerEvent): void => {
    const isOnCard = event.target instanceof Node && world.isOurs(event.target);
    // Events that the page makes up do not count.
    if (!event.isTrusted || event.pointerType === 'touch' || isOnCard) return;
    latest = event;
    frame ||= requestAnimationFrame(look);
  };
  const onOut = (event: PointerEvent): void => {
    if (event.isTrusted && event.relatedTarget === null)
      world.onPointed(undefined, { x: event.clientX, y: event.clientY });
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
  addEventListener('scroll', onScroll, passively);
  addEventListener('resize', onScroll, passively);
  addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  return () => {
    ending.abort();
    cancelAnimationFrame(frame);
  };
}
