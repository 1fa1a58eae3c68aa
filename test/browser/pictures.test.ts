import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { listedEntities, openPanelFromCard, shownEntity, typeByKeyboard } from './views';

const demoPage = join(import.meta.dirname, '..', 'demo', 'page.html');

const looks = (['ar', 'en'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(scheme => ({
    language,
    scheme,
    readme: language === 'ar' && scheme === 'light',
  })),
);

/** High enough for a card that shows all it has. */
const view = { width: 960, height: 960 };

/** Whether something is wider than the view that shows it. */
const overflows = (shown: Page): Promise<boolean> =>
  shown.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(looks)('drawn in $language, $scheme', ({ language, scheme, readme }) => {
  let session: Session;
  let page: Page;
  const name = (what: string) => (readme ? what : `${what}-${language}-${scheme}`);
  beforeAll(async () => {
    session = await startSession({ language });
    session.pages.put('/', readFileSync(demoPage, 'utf8'));
    page = await session.open('/');
    await page.setViewport(view);
    await showIn(page, scheme);
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('the popup shows its results within its width', async () => {
    const popup = await session.openPopup(page);
    await showIn(popup, scheme);
    await listedEntities(popup);
    expect(await overflows(popup)).toBe(false);
    await takePicture(popup, name('popup-names'));
    await typeByKeyboard(popup, 'متفجرة');
    await popup.waitForSelector('[role="listbox"] [data-statement]');
    expect(await overflows(popup)).toBe(false);
    await takePicture(popup, name('popup'), { readme });
    await popup.close().catch(() => {});
  });

  it('the card stands in the view, nothing in it wider than itself', async () => {
    await page.bringToFront();
    await restOn(page, 'علي تمي');
    const { box } = await waitForCard(page);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    const wide = (await cardParts(page, '*')).filter(part => part.box.width > box.width + 1);
    expect(wide).toEqual([]);
    await takePicture(page, name('card'), { readme });
  });

  it('the panel shows statements and figures within its width', async () => {
    const panel = await openPanelFromCard(session, page);
    await showIn(panel, scheme);
    await panel.locator('.chips button[data-entity="global-coalition"]').click();
    await shownEntity(panel, 'global-coalition');
    expect(await overflows(panel)).toBe(false);
    await takePicture(panel, name('panel'), { readme });
  });

  it('the article shows its statements within its width', async () => {
    await page.bringToFront();
    const panel = await session.view('sidepanel.html');
    await panel.locator('[data-statement] button[data-source]').click();
    const article = await session.view('archive.html');
    await showIn(article, scheme);
    await article.waitForSelector('[data-asked]');
    expect(await overflows(article)).toBe(false);
    await takePicture(article, name('archive'));
  });
});
