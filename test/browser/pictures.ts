import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where pictures of a run go, and where those that the README shows lie. */
const picturesFolder = join(import.meta.dirname, 'pictures');
const readmeFolder = join(import.meta.dirname, 'readme');

/** With SIYAQ_README_PICTURES=1 a run renews the pictures of the README as well. */
const isRenewing = process.env['SIYAQ_README_PICTURES'] === '1';

/** Takes a picture of what the page shows; the path of the file. `readme`: the README shows this one. */
export async function takePicture(page: Page, name: string, { readme = false } = {}): Promise<string> {
  const folder = readme && isRenewing ? readmeFolder : picturesFolder;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}

/** Shows pages in light or in dark, whatever the machine prefers. */
export const showIn = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
