import { browser } from 'wxt/browser';

const key = 'begun';

/**
 * Calls the listener when the extension begins to run: installed, updated, switched on again, or with the browser; not
 * when its worker merely starts anew. Nobody tells of all of these, but each empties the memory of the session.
 */
export async function onBegin(listener: () => Promise<void>): Promise<void> {
  if ((await browser.storage.session.get(key))[key]) return;
  await browser.storage.session.set({ [key]: true });
  await listener();
}
