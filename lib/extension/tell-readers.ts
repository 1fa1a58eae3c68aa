import { browser } from 'wxt/browser';
import { readAgain } from './messages';

/** Asks the reader scripts of a tab, or of all tabs, to send their reading again. Gives whether there are any. */
export async function tellReaders(tabId?: number): Promise<boolean> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // Most tabs have no reader, which is no error.
  const told = await Promise.allSettled(ids.map(id => browser.tabs.sendMessage(id, readAgain)));
  return told.some(({ status }) => status === 'fulfilled');
}
