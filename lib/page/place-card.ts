/** A box in the viewport, in CSS pixels. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** Where the card stands: its left upper corner, and how tall it may be at most. */
export type Place = { left: number; top: number; roomPx: number; side: 'above' | 'below' };

/** Between the line and the card: near enough to move over, far enough for descenders and the mark's own underline. */
export const gapPx = 8;

/** Between the card and the edge of the viewport. */
export const marginPx = 8;

/** Where neither side has this much, the card would show less than one statement: none is shown. */
export const leastRoomPx = 120;

/**
 * Places a card of the given size wholly below the lines of a name, or wholly above them, never over them: below if it
 * fits there, else above if it fits there, else where there is more room, scrolling inside.
 * `lines`: the lines that the name stands on; `name`: the part of the name that is pointed at; the card begins where the
 * name begins in reading direction and shifts to stay in view. `keptSide`: a card that is open already and has grown
 * does not jump to the other side. Undefined where the view is too small for a card.
 */
export function placeCard(
  { lines, name }: { lines: Pick<Box, 'top' | 'bottom'>; name: Pick<Box, 'left' | 'right'> },
  card: { width: number; height: number },
  view: Box,
  direction: 'rtl' | 'ltr',
  keptSide?: Place['side'],
): Place | undefined {
  const roomBelow = view.bottom - marginPx - (lines.bottom + gapPx);
  const roomAbove = lines.top - gapPx - (view.top + marginPx);
  const isBelow = keptSide
    ? keptSide === 'below'
    : card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const roomPx = Math.floor(isBelow ? roomBelow : roomAbove);
  // Widths are fractions of a pixel where the page is zoomed.
  const isTooWide = Math.floor(card.width) + 2 * marginPx > Math.ceil(view.right - view.left);
  if (roomPx < leastRoomPx || isTooWide) return undefined;
  const wanted = direction === 'rtl' ? name.right - card.width : name.left;
  const left = Math.max(Math.min(wanted, view.right - marginPx - card.width), view.left + marginPx);
  const height = Math.min(card.height, roomPx);
  return {
    left: Math.round(left),
    top: Math.round(isBelow ? lines.bottom + gapPx : lines.top - gapPx - height),
    roomPx,
    side: isBelow ? 'below' : 'above',
  };
}
