import { browser } from 'wxt/browser';
import { readAgain } from './messages';

/** Asks the reader scripts of a tab, or of all tabs, to send their reading again. */
export async function tellReaders(tabId?: number): Promise<void> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // Most tabs have no reader, which is no error.
  await Promise.allSettled(ids.map(id => browser.tabs.sendMessage(id, readAgain)));
}
