import { browser } from 'wxt/browser';
import type { ReaderMessage } from './messages';

/** Tells the reader scripts of a tab, or of all tabs. Gives whether there are any. */
export async function tellReaders(type: 'read-again' | 'leave', tabId?: number): Promise<boolean> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // Most tabs have no reader, which is no error.
  const told = await Promise.allSettled(
    ids.map(id => browser.tabs.sendMessage(id, { type } satisfies ReaderMessage)),
  );
  return told.some(({ status }) => status === 'fulfilled');
}
