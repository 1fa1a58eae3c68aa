import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageReadingSchema, type PageReading } from '@/lib/model/page-reading';
import { runInPage } from './inject';
import { tabAccess, type TabAccess } from './tab-access';

/** What came of reading a tab's article; `isPrivate`: the tab is of a private window. */
export type TabReading =
  | (Extract<PageReading, { status: 'read' }> & { isPrivate: boolean })
  | { status: Exclude<PageReading['status'], 'read'> | Exclude<TabAccess, 'readable'> | 'unreadable' };

const isPdfAddress = (address: string | undefined): boolean =>
  /\.pdf$/iu.test(address?.split(/[?#]/u)[0] ?? '');

/** Reads the article of the page that a tab shows, or says why it cannot be. */
export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const access = await tabAccess(tab && { id: tabId, url: tab.url, title: tab.title });
  if (access !== 'readable') return { status: access };
  const answer = await runInPage(tabId, '/article.js').catch(() => undefined);
  const reading = v.safeParse(pageReadingSchema, answer);
  // Firefox lets nothing into its view of a PDF.
  if (!reading.success) return { status: isPdfAddress(tab?.url) ? 'pdf' : 'unreadable' };
  if (reading.output.status !== 'read') return { status: reading.output.status };
  return { ...reading.output, isPrivate: tab?.incognito ?? false };
}
