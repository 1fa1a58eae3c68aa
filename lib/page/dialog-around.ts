/**
 * The open dialog that an element is laid out in: outside of a modal one nothing can be pressed. Also one that stands in a
 * shadow root around it, be it that the element stands there too or is only shown in a slot of it.
 */
export function dialogAround(element: Element | null): HTMLDialogElement | undefined {
  for (let at = element; at; at = parentInLayout(at))
    if (at.localName === 'dialog' && (at as HTMLDialogElement).open) return at as HTMLDialogElement;
  return undefined;
}

function parentInLayout(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement;
  return parent ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
