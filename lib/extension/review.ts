import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readArticleSchema } from '@/lib/model/read-article';
import { extensionAddress } from './extension-address';
import { readTab, type TabReading } from './read-tab';

/** A review before saving: its own name, and the tab whose article it shows. */
export type Review = { name: string; tabId: number };

const storageKey = ({ name }: Review): string => `review:${name}`;

const keptSchema = v.object({
  status: v.literal('read'),
  article: readArticleSchema,
  isPrivate: v.boolean(),
});

/** Opens the view in which an article is looked over before it is saved. */
export async function openReview(tabId: number): Promise<void> {
  const review = new URLSearchParams({ review: crypto.randomUUID(), tab: `${tabId}` });
  await openOutsidePrivate(`${extensionAddress('/archive.html')}#${review.toString()}`, tabId);
}

/**
 * What a review shows: its page's article as it was read first, also when the review is loaded again and the page has
 * gone. Kept for the browser's session alone, never on disk.
 */
export async function readReview(review: Review): Promise<TabReading> {
  const key = storageKey(review);
  const kept = v.safeParse(keptSchema, (await browser.storage.session.get(key))[key]);
  if (kept.success) return kept.output;
  const reading = await readTab(review.tabId);
  // Where the session's room is used up, the review lives as long as its view.
  if (reading.status === 'read') await browser.storage.session.set({ [key]: reading }).catch(() => undefined);
  return reading;
}

/** Forgets what was read for a review: the reader is done with it. */
export async function endReview(review: Review): Promise<void> {
  await browser.storage.session.remove(storageKey(review));
}

/** Goes back to the page of a review and closes the view; a page that has gone leaves the view where it is. */
export async function leaveReview({ tabId }: Review): Promise<boolean> {
  const page = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (!page) return false;
  if (page.windowId !== undefined) await browser.windows.update(page.windowId, { focused: true });
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
  return true;
}

/** Firefox's private windows keep a database of their own, which goes with them: the archive opens elsewhere. */
async function openOutsidePrivate(url: string, besideTab: number): Promise<void> {
  const tab = await browser.tabs.get(besideTab).catch(() => undefined);
  if (!tab?.incognito) {
    await browser.tabs.create({ url, ...(tab && { windowId: tab.windowId, index: tab.index + 1 }) });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.find(({ incognito }) => !incognito);
  if (open?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: open.id });
  await browser.windows.update(open.id, { focused: true });
}
