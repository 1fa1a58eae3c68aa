import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadArticle } from '@/lib/model/read-article';

/** An article as a page's script would have read it. */
export const readArticle: ReadArticle = {
  text: 'قال رئيس المجلس إن المدرسة تفتح في الخريف.',
  isPartial: false,
  title: { value: 'فتح المدرسة', source: 'heading' },
  otherDates: [],
};

type PageTab = { url?: string; incognito?: boolean; answer: unknown };

/** A tab whose page answers the script that reads it so, or fails; its id. */
export async function pageTab({
  url = 'https://example.org/a',
  incognito = false,
  answer,
}: PageTab): Promise<number> {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    return [{ result: answer }] as never;
  });
  const tab = await fakeBrowser.tabs.create({ url });
  const { id } = tab;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async asked => {
    if (asked !== id) throw new Error(`no tab ${asked}`);
    return { ...tab, incognito };
  });
  return id!;
}
