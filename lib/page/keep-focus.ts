/** Where the focus was before the card took it. */
export type FocusKeeper = {
  /** Remembers where the focus is, and moves it. `place`: where the reader stands on the page meanwhile. */
  enter: (move: () => void, place: Range | undefined) => void;
  /** Puts it back where it was. */
  goBack: () => void;
};

/** The element that has the focus, also within open shadow roots. */
export const focusedElement = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Lets the card have the focus for a while. */
export function createFocusKeeper(): FocusKeeper {
  let before: Element | null | undefined;
  let place: Range | undefined;
  return {
    enter: (move, at) => {
      before ??= focusedElement();
      place = at;
      move();
    },
    goBack: () => {
      const last = before as HTMLElement | null | undefined;
      before = undefined;
      if (last && last !== document.body && last.isConnected) {
        last.focus({ preventScroll: true });
        return;
      }
      // Nothing had the focus: who reads with a caret or a screen reader goes on from the name.
      const selection = getSelection();
      if (place && selection?.isCollapsed) selection.collapse(place.endContainer, place.endOffset);
    },
  };
}
