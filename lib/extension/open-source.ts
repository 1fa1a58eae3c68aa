import { browser } from 'wxt/browser';
import { extensionAddress } from './extension-address';

/** A place in an article of the archive: UTF-16 code units into the article's text. */
export type Source = { article: string; start: number; end: number };

const archiveAddress = (fragment: Record<string, string>): string =>
  `${extensionAddress('/archive.html')}#${new URLSearchParams(fragment)}`;

/** Opens the article in the archive at the sentence, in a new tab. */
export async function openSource({ article, start, end }: Source): Promise<void> {
  await browser.tabs.create({ url: archiveAddress({ article, start: `${start}`, end: `${end}` }) });
}

/** Opens the archive's search for these words, in a new tab. */
export async function openSearch(words: string): Promise<void> {
  await browser.tabs.create({ url: archiveAddress({ search: words }) });
}
