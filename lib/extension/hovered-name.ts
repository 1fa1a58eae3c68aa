import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** `at` makes the same name, rested on once more, a change. */
const hoveredSchema = v.object({ entity: v.string(), at: v.number() });

const hoveredKey = (tabId: number): string => `hovered:${tabId}`;

/** Notes that a card opened for this entity on the tab's page; a panel beside it may follow. */
export async function noteHovered(tabId: number, entity: string, at: number = Date.now()): Promise<void> {
  await browser.storage.session.set({ [hoveredKey(tabId)]: { entity, at } });
}

/** Forgets the tab, which is gone. */
export async function forgetHovered(tabId: number): Promise<void> {
  await browser.storage.session.remove(hoveredKey(tabId));
}

/** Calls the listener whenever a card opens on the tab's page; returns the function that ends it. */
export function watchHovered(tabId: number, listener: (entity: string) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'session' ? changes[hoveredKey(tabId)] : undefined;
    const hovered = v.safeParse(hoveredSchema, change?.newValue);
    if (hovered.success) listener(hovered.output.entity);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
