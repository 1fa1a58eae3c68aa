import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { takePicture } from './pictures';
import { waitFor } from './wait';

describe('the source of a statement', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    page = await session.browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(await session.extensionAddress('archive.html'));
    await page.waitForSelector('[data-article] a');
    await page.click('[data-article] a');
    await page.waitForSelector('[data-next]');
  });
  afterAll(() => session.close());

  const asked = () => page.$eval('[data-asked]', element => element.textContent);

  it('is walked through by its buttons and by the arrow keys', async () => {
    await page.click('[data-next]');
    const first = await waitFor('the first statement', asked);
    await page.focus('[data-asked]');
    await page.keyboard.press('ArrowDown');
    const second = await waitFor('the second', async () => (await asked()) !== first && asked());
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await waitFor('the first again', async () => (await asked()) === first);
    await takePicture(page, 'source-wide');
  });

  it('copies a citation and says so', async () => {
    const copied: string[] = [];
    await page.exposeFunction('tellTest', (text: string) => void copied.push(text));
    await page.evaluate(() => {
      navigator.clipboard.writeText = async text =>
        (globalThis as unknown as { tellTest: (text: string) => Promise<void> }).tellTest(text);
    });
    await page.click('[data-cite="csl"]');
    await page.waitForSelector('[data-copied="citation"]');
    expect(JSON.parse(copied[0] ?? '')).toMatchObject([{ type: 'article-newspaper', language: 'ar' }]);
  });

  it('shows no label of the margin over another, nor anything wider than a narrow view', async () => {
    const boxes = await page.$$eval('[data-speaker]', labels =>
      labels.map(label => label.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
    for (const [place, { top }] of boxes.entries())
      expect(top).toBeGreaterThanOrEqual(boxes[place - 1]?.bottom ?? -Infinity);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await takePicture(page, 'source-narrow');
  });
});
