import type { Ground } from './judge-ground';
import { marginPx, placeCard, type Box, type Place } from './place-card';
import { readView, type View } from './read-view';

/** The lines that a name stands on, and the part of it that is pointed at. */
export type Anchor = { lines: Pick<Box, 'top' | 'bottom'>; name: Pick<Box, 'left' | 'right'> };

export type CardHost = {
  element: HTMLElement;
  /** Where the card is drawn; within a closed shadow root. */
  container: HTMLElement;
  /** Puts the card beside its name; false when there is no place for it. `keepSide`: it does not change sides. */
  place: (anchor: Anchor, direction: 'rtl' | 'ltr', keepSide: boolean) => boolean;
  remove: () => void;
};

/** Against every style of the page: an inline declaration that is important has none above it. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  width: 'max-content',
  height: 'max-content',
  border: '0',
  padding: '0',
  margin: '0',
  background: 'none',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** With less room than this the card shows little but its head: it is then drawn with the statement first. */
const tightRoomPx = 380;

/** Wide enough for a line of some fifty letters. */
const widthPx = 392;

/**
 * How wide the card is on this view, and how far it is scaled: as on a page that nobody has zoomed with two fingers, but
 * larger with it as long as it fits. A page made for wide screens is shown small on a phone; the card is not.
 */
function sizeFor({ left, right, scale }: View): { width: number; zoom: number } {
  const room = right - left;
  const width = Math.min(widthPx, room * scale - 2 * marginPx);
  return { width, zoom: scale < 1 ? 1 / scale : Math.min(1, (room - 2 * marginPx) / width) };
}

const setStyle = (element: HTMLElement, name: string, value: string): void =>
  element.style.setProperty(name, value, 'important');

/**
 * Opens the card's one element on the page: in the top layer (above dialogs and full screen), its shadow root closed.
 * What happens in the card is not the page's business: its events end here, and no event but the reader's own gets in.
 */
export function openCardHost(parent: Element, style: string, ground: Ground): CardHost {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(hostStyle)) setStyle(element, name, value);
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = `${style}\n.card { color-scheme: ${ground}; }`;
  const container = document.createElement('div');
  shadow.append(sheet, container);
  keepEventsApart(element, shadow);
  parent.append(element);
  element.popover = 'manual';
  element.showPopover();

  let side: Place['side'] | undefined;
  return {
    element,
    container,
    place: (anchor, direction, keepSide) => {
      const view = readView();
      const { width: ownWidth, zoom } = sizeFor(view);
      // A page that zooms its root would zoom the card and its place with it.
      setStyle(element, 'zoom', `${zoom / parent.currentCSSZoom}`);
      element.style.setProperty('--siyaq-width', `${ownWidth}px`);
      // The card is measured at its natural height, which the room of a former place must not limit.
      element.style.removeProperty('--siyaq-room');
      element.removeAttribute('data-tight');
      const { width, height } = container.getBoundingClientRect();
      const place = placeCard(anchor, { width, height }, view, direction, keepSide ? side : undefined);
      if (!place) return false;
      side = place.side;
      const roomPx = place.roomPx / zoom;
      setStyle(element, 'left', `${place.left / zoom}px`);
      setStyle(element, 'top', `${place.top / zoom}px`);
      element.style.setProperty('--siyaq-room', `${roomPx}px`);
      element.toggleAttribute('data-tight', height > place.roomPx && roomPx < tightRoomPx);
      return true;
    },
    remove: () => element.remove(),
  };
}

const keptEvents = (
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout ' +
  'pointerdown pointerup pointermove pointerover pointerout touchstart touchend touchmove ' +
  'wheel keydown keyup keypress focusin focusout copy selectstart dragstart'
).split(' ');

function keepEventsApart(element: HTMLElement, shadow: ShadowRoot): void {
  for (const type of keptEvents) {
    element.addEventListener(type, event => event.stopPropagation());
    shadow.addEventListener(
      type,
      event => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      true,
    );
  }
}
