import { browser } from 'wxt/browser';

const focusKey = (tabId: number): string => `focus:${tabId}`;

const toEntity = (stored: unknown): string | undefined => (typeof stored === 'string' ? stored : undefined);

/** Says which entity the panel is asked to show beside this tab; undefined: none in particular. */
export async function setPanelFocus(tabId: number, entity: string | undefined): Promise<void> {
  if (entity === undefined) await browser.storage.session.remove(focusKey(tabId));
  else await browser.storage.session.set({ [focusKey(tabId)]: entity });
}

/** The entity that the panel is asked to show beside this tab. */
export async function readPanelFocus(tabId: number): Promise<string | undefined> {
  const key = focusKey(tabId);
  return toEntity((await browser.storage.session.get(key))[key]);
}

/** Calls the listener when the panel is asked to show another entity beside this tab; returns the function that ends it. */
export function watchPanelFocus(tabId: number, listener: (entity: string | undefined) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'session' ? changes[focusKey(tabId)] : undefined;
    if (change) listener(toEntity(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
