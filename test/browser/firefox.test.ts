import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { cardParts, waitForCard, waitForNoCard } from './card';
import { startFirefox, type FirefoxSession } from './firefox';
import { restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { drawnStatements, shownEntity } from './views';
import { waitFor } from './wait';

const manifest = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3', 'manifest.json');
const readId = () =>
  (JSON.parse(readFileSync(manifest, 'utf8')) as { browser_specific_settings: { gecko: { id: string } } })
    .browser_specific_settings.gecko.id;

describe('in Firefox', () => {
  let session: FirefoxSession;
  let page: Page;
  beforeAll(async () => {
    session = await startFirefox(readId());
    const text = [
      'تناولت الندوة عمل التحالف الدولي، وخلايا تنظيم <b>“داعش”</b>.',
      'ثم قرأ أحدهم ما قاله علي تمي قبل أعوام.',
    ];
    session.pages.put('/article', { html: newsPage(text), policy: "default-src 'none'" });
    page = await session.open('/article');
  });
  afterAll(() => session.close());

  it('the names of a page are marked, under a strict content security policy too', async () => {
    const marks = await waitForMarks(page);
    expect(marks).toEqual(['التحالف الدولي', expect.stringMatching(/^تنظيم “داعش”?$/), 'علي تمي']);
  });

  it('the card of علي تمي has his words of 2021 and of 2023, each role as its article gave it', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    const years = (await cardParts(page, '[data-statement]')).map(({ text }) => /20\d\d/.exec(text)?.[0]);
    expect(new Set(years)).toEqual(new Set(['2021', '2023']));
    const roles = (await cardParts(page, '.roles li')).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(roles).toEqual([expect.stringContaining('الكردي'), expect.stringContaining('الكوردي')]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('the popup finds the figure of 25500 by «متفجرة»', async () => {
    const popup = await session.openView('popup.html');
    await popup.locator('[role="combobox"]').fill('متفجرة');
    await waitFor('the figure', async () =>
      (await drawnStatements(popup, '[role="listbox"]')).some(({ text }) =>
        text.includes('25500 مادة متفجرة'),
      ),
    );
    await popup.close();
  });

  it('the panel shows the names of the page and what one of them said', async () => {
    await page.bringToFront();
    const panel = await session.openView(`sidepanel.html#tab=${await tabOf(page)}`);
    await panel.locator('.chips button[data-entity="ali-tammi"]').click();
    await shownEntity(panel, 'ali-tammi');
    expect(await drawnStatements(panel)).not.toEqual([]);
    await panel.close();
  });

  /** The number by which extensions know the tab of a page. */
  async function tabOf(wanted: Page): Promise<number> {
    const view = await session.openView('archive.html');
    const id = await view.evaluate(
      `browser.tabs.query({ url: ${JSON.stringify('http://127.0.0.1/*')} }).then(([tab]) => tab.id)`,
    );
    await view.close();
    await wanted.bringToFront();
    return id as number;
  }
});
