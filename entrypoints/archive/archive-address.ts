import type { TextRange } from '@/lib/model/text-range';

/** What the archive page shows: an article (at a place in it), a search, one to be saved, the settings, or all that it holds. */
export type ArchiveAddress =
  | { view: 'article'; article: string; asked?: TextRange }
  | { view: 'search'; query: string }
  | { view: 'review'; name: string; tabId: number }
  | { view: 'settings' }
  | { view: 'shelf' };

const offsetOf = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

/** Chromium's tab ids are as long as an integer of 32 bits: up to ten digits. */
const tabIdOf = (text: string | null): number | undefined =>
  text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;

/** Reads "#article=<id>&start=<n>&end=<n>", "#search=<words>", "#review=<name>&tab=<id>" or "#settings"; anything else is the shelf. */
export const readArchiveAddress = (hash: string): ArchiveAddress => {
  const fields = new URLSearchParams(hash.slice(1));
  const article = fields.get('article');
  const query = fields.get('search');
  if (article) {
    const [start, end] = [offsetOf(fields.get('start')), offsetOf(fields.get('end'))];
    const isRange = start !== undefined && end !== undefined && start < end;
    return isRange ? { view: 'article', article, asked: { start, end } } : { view: 'article', article };
  }
  const [name, tabId] = [fields.get('review'), tabIdOf(fields.get('tab'))];
  if (name && tabId !== undefined) return { view: 'review', name, tabId };
  if (hash === settingsFragment) return { view: 'settings' };
  return query ? { view: 'search', query } : { view: 'shelf' };
};

/** The fragment that leads to an article, or to a place in it. */
export const articleFragment = (article: string, asked?: TextRange): string =>
  `#${new URLSearchParams({ article, ...(asked && { start: `${asked.start}`, end: `${asked.end}` }) }).toString()}`;

/** The fragment that leads to a search. */
export const searchFragment = (query: string): string =>
  `#${new URLSearchParams({ search: query }).toString()}`;

/** The fragment that leads to all that the archive holds. */
export const shelfFragment = '#shelf';

/** The fragment that leads to the settings. */
export const settingsFragment = '#settings';
