import { placeCard, type Box, type Place } from './place-card';
import type { Ground } from './judge-ground';

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
  // A page that zooms its root would zoom the card and its place with it.
  const { currentCSSZoom: zoom } = parent;
  if (zoom !== 1) setStyle(element, 'zoom', `${1 / zoom}`);
  parent.append(element);
  element.popover = 'manual';
  element.showPopover();

  let side: Place['side'] | undefined;
  return {
    element,
    container,
    place: (anchor, direction, keepSide) => {
      const viewport = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      };
      // The card is measured at its natural height, which the room of a former place must not limit.
      element.style.removeProperty('--siyaq-room');
      element.removeAttribute('data-tight');
      const { width, height } = container.getBoundingClientRect();
      const place = placeCard(anchor, { width, height }, viewport, direction, keepSide ? side : undefined);
      if (!place) return false;
      side = place.side;
      setStyle(element, 'left', `${place.left}px`);
      setStyle(element, 'top', `${place.top}px`);
      element.style.setProperty('--siyaq-room', `${place.roomPx}px`);
      element.toggleAttribute('data-tight', height > place.roomPx && place.roomPx < tightRoomPx);
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
