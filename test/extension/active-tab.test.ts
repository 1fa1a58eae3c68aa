import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab } from '@/lib/extension/active-tab';

describe('activeTab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 3, url: 'https://a.org/', title: 'أ' },
    ] as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id: number) => {
      if (id !== 17) throw new Error(`no tab ${id}`);
      return { id: 17, url: 'https://b.org/', title: 'ب' } as never;
    });
  });

  it('is the active tab of the window', async () => {
    expect(await activeTab('')).toEqual({ id: 3, url: 'https://a.org/', title: 'أ' });
  });

  it('is the tab that the address of a panel window names', async () => {
    expect(await activeTab('#tab=17')).toMatchObject({ id: 17 });
  });

  it('is none when that tab is closed', async () => {
    expect(await activeTab('#tab=99')).toBeUndefined();
  });
});
