import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSearches, readRecentSearches, rememberSearch } from '@/lib/extension/recent-searches';
import { saveSettings } from '@/lib/extension/settings';

const rememberAll = async (...queries: string[]): Promise<void> => {
  for (const query of queries) await rememberSearch(query);
};

const openPrivately = (isPrivate: boolean): void => {
  Object.assign(browser.extension, { inIncognitoContext: isPrivate });
};

describe('recent searches', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => openPrivately(false));

  it('are kept newest first, each once, the oldest dropped', async () => {
    await rememberAll('ا', 'ب', 'ت', 'ث', 'ج', 'ح', ' ب ', 'خ');
    expect(await readRecentSearches()).toEqual(['خ', 'ب', 'ح', 'ج', 'ث', 'ت']);
  });

  it('are gone when the reader clears them', async () => {
    await rememberAll('نفط');
    await forgetSearches();
    expect(await readRecentSearches()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are neither kept nor shown in a private window', async () => {
    await rememberAll('نفط');
    openPrivately(true);
    await rememberAll('سر');
    expect(await readRecentSearches()).toEqual([]);
    openPrivately(false);
    expect(await readRecentSearches()).toEqual(['نفط']);
  });

  it('are not kept where the reader wants none', async () => {
    await saveSettings({ recentSearches: false });
    await rememberAll('نفط', '');
    expect(await readRecentSearches()).toEqual([]);
  });

  it('are none where what is stored is no list', async () => {
    await fakeBrowser.storage.local.set({ 'recent-searches': 'نفط' });
    expect(await readRecentSearches()).toEqual([]);
  });
});
