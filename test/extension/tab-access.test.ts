import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabAccess } from '@/lib/extension/tab-access';

/** Lets the reader have granted these sites alone. */
const grant = (...sites: string[]): void => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every(origin => sites.includes('*://*/*') || sites.includes(origin)),
  );
};

describe('tabAccess', () => {
  beforeEach(() => grant('*://*/*'));

  it.each([
    { url: 'https://www.example.org/a', access: 'readable' },
    { url: 'http://127.0.0.1:8080/', access: 'readable' },
    { url: 'about:addons', access: 'browser-page' },
    { url: 'chrome://settings/', access: 'browser-page' },
    { url: 'moz-extension://8d/archive.html', access: 'browser-page' },
    { url: 'file:///home/reader/page.html', access: 'browser-page' },
    { url: 'https://chromewebstore.google.com/detail/x', access: 'store' },
    { url: 'https://chrome.google.com/webstore/x', access: 'store' },
    { url: 'https://chrome.google.com/other', access: 'readable' },
    { url: 'https://addons.mozilla.org/ar/firefox/', access: 'store' },
    { url: 'https://microsoftedge.microsoft.com/addons/x', access: 'store' },
  ])('is $access at $url', async ({ url, access }) => {
    expect(await tabAccess({ id: 1, url })).toBe(access);
  });

  it('is withheld at a site that is not granted', async () => {
    grant('https://www.example.org/*');
    expect(await tabAccess({ id: 1, url: 'https://www.example.org/a' })).toBe('readable');
    expect(await tabAccess({ id: 1, url: 'https://www.example.com/a' })).toBe('withheld');
  });

  it('tells a hidden address from a withheld site by what is granted', async () => {
    expect(await tabAccess({ id: 1 })).toBe('browser-page');
    grant();
    expect(await tabAccess({ id: 1 })).toBe('withheld');
  });

  it('knows when there is no tab', async () => {
    expect(await tabAccess(undefined)).toBe('no-tab');
  });
});
