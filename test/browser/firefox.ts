import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/test/machine/browsers.mjs';
import { servePages, type PageServer } from './serve-pages';
import { waitFor } from './wait';

const builtExtension = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

/** Firefox gives every profile another address for an extension's pages; a test wants to know it beforehand. */
const extensionUuid = '5179a000-0000-4000-8000-000000000001';

/** A Firefox with Siyaq in it, and pages to read. */
export type FirefoxSession = {
  browser: Browser;
  pages: PageServer;
  open: (path: string) => Promise<Page>;
  /**
   * Opens one of the extension's pages in a tab. Popup and sidebar run as tabs here: WebDriver BiDi reaches neither
   * where Firefox itself shows them.
   */
  openView: (file: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Starts Firefox with a fresh profile and the built extension. */
export async function startFirefox(extensionId: string): Promise<FirefoxSession> {
  if (!existsSync(join(builtExtension, 'manifest.json')))
    throw new Error(`${builtExtension} holds no extension: run npm run build`);
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('this machine has no Firefox: npm test installs one');
  const pages = await servePages();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
      'intl.locale.requested': 'ar',
    },
  });
  await browser.installExtension(builtExtension);
  return {
    browser,
    pages,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(pages.address(path));
      await page.bringToFront();
      return page;
    },
    async openView(file) {
      const view = await browser.newPage();
      // Firefox tells nobody that such a page has loaded; its content has to be waited for instead.
      view.goto(`moz-extension://${extensionUuid}/${file}`).catch(() => {});
      await waitFor(file, async () => (await view.$('body *')) !== null);
      return view;
    },
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}
