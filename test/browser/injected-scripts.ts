import type { Page } from 'puppeteer-core';

/** Watches which scripts of the extension run in a page; the function answers with their addresses so far. */
export async function injectedScripts(page: Page): Promise<() => string[]> {
  const session = await page.createCDPSession();
  const urls: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) urls.push(url);
  });
  // Scripts that ran before are reported as well.
  await session.send('Debugger.enable');
  return () => urls;
}
