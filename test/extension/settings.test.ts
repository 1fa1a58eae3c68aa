import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, saveSettings, watchSettings, type Settings } from '@/lib/extension/settings';

const defaults: Settings = {
  quietEverywhere: false,
  quietSites: [],
  offEverywhere: false,
  offSites: [],
  contextEntities: true,
  hiddenForms: [],
  digits: 'latn',
  months: 'levant',
  hijri: false,
  recentSearches: true,
};

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults before anything is saved', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('keep what was saved before', async () => {
    await saveSettings({ quietEverywhere: true });
    await saveSettings({ quietSites: ['www.example.org'] });
    expect(await readSettings()).toEqual({
      ...defaults,
      quietEverywhere: true,
      quietSites: ['www.example.org'],
    });
  });

  it.each([
    { what: 'no settings at all', stored: 'yes' },
    { what: 'of the wrong type', stored: { quietSites: 'www.example.org' } },
  ])('are the defaults where what is stored is $what', async ({ stored }) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(defaults);
  });

  it('tell of changes until nobody listens any more', async () => {
    const listener = vi.fn<(settings: unknown) => void>();
    const stop = watchSettings(listener);
    await saveSettings({ contextEntities: false });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...defaults, contextEntities: false }, defaults);
    stop();
    await saveSettings({ contextEntities: true });
    expect(listener).toHaveBeenCalledOnce();
  });
});
