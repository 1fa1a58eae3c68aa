import { browser } from 'wxt/browser';
import type { Tab } from './active-tab';

/** Whether pages of a tab can be read, and if not, why. */
export type TabAccess = 'readable' | 'browser-page' | 'store' | 'withheld' | 'no-tab';

/** The extension stores, on which browsers let no extension work. */
const stores = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

const allSites = { origins: ['*://*/*'] };

/** Whether pages of the tab can be read. A browser hides the address of what an extension may not read. */
export async function tabAccess(tab: Tab | undefined): Promise<TabAccess> {
  if (!tab) return 'no-tab';
  if (tab.url === undefined)
    return (await browser.permissions.contains(allSites)) ? 'browser-page' : 'withheld';
  const { protocol, hostname, pathname } = new URL(tab.url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (stores.some(({ host, path }) => hostname === host && pathname.startsWith(path))) return 'store';
  const mayRead = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return mayRead ? 'readable' : 'withheld';
}
