import { browser } from 'wxt/browser';

/** What popup and panel need to know of a tab; `url` and `title` are absent where the browser withholds them. */
export type Tab = { id: number; url?: string; title?: string };

const toTab = (tab: { id?: number; url?: string; title?: string } | undefined): Tab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, title: tab.title };

/**
 * The tab that a page of the extension stands beside: the active one of its window, or the one that its address names.
 * (`#tab=17`: the panel as a window of its own, in Firefox, has no page beside it.)
 */
export async function activeTab(hash: string = globalThis.location?.hash ?? ''): Promise<Tab | undefined> {
  const named = /[#&]tab=(\d+)/.exec(hash)?.[1];
  if (named) return toTab(await browser.tabs.get(Number(named)).catch(() => undefined));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(active);
}

/** Calls the listener whenever another tab, or another page in it, may be the active one; returns the function that ends it. */
export function watchActiveTab(listener: (tab: Tab | undefined) => void): () => void {
  let asked = 0;
  const onChange = async (): Promise<void> => {
    const token = ++asked;
    const tab = await activeTab();
    if (token === asked) listener(tab);
  };
  const onUpdated = (_id: number, change: { url?: string; title?: string; status?: string }): void => {
    if (change.url !== undefined || change.title !== undefined || change.status === 'complete')
      void onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onRemoved.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  globalThis.addEventListener?.('hashchange', onChange);
  return () => {
    asked = -1;
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onRemoved.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
    globalThis.removeEventListener?.('hashchange', onChange);
  };
}
