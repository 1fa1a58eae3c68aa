import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readSettings } from './settings';

const storageKey = 'recent-searches';
/** As many as one looks over. */
const searchesKept = 6;

const schema = v.fallback(v.array(v.string()), []);

/** Nothing of a private window is kept, nor shown in one. */
const isPrivate = (): boolean => browser.extension.inIncognitoContext;

const isKept = async (): Promise<boolean> => !isPrivate() && (await readSettings()).recentSearches;

/** The last searches, newest first; none in private windows or where the reader wants none kept. */
export async function readRecentSearches(): Promise<string[]> {
  if (!(await isKept())) return [];
  const stored = await browser.storage.local.get(storageKey);
  return v.parse(schema, stored[storageKey] ?? []);
}

/** Keeps a search that led somewhere as the newest one. */
export async function rememberSearch(query: string): Promise<void> {
  const words = query.trim();
  if (!words || !(await isKept())) return;
  const others = (await readRecentSearches()).filter(other => other !== words);
  await browser.storage.local.set({ [storageKey]: [words, ...others].slice(0, searchesKept) });
}

/** Forgets them all. */
export async function forgetSearches(): Promise<void> {
  await browser.storage.local.remove(storageKey);
}
