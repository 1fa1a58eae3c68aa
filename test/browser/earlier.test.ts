import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { newsPage } from './serve-pages';
import { interfaceText, openPanelFromCard, shownEntity } from './views';
import { waitFor } from './wait';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const articles = readdirSync(seeds)
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(join(seeds, file), 'utf8'));

const lines = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '');

const demining =
  'قال علي تمي إن التحالف الدولي أعلن إزالة 31 ألف مادة متفجرة من مخلفات داعش، ودرب فرقا محلية على إزالة الألغام.';

describe('what counts as earlier', () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it('is said to be later where it was said after the day of the page', async () => {
    const stamp = '<meta property="article:published_time" content="2022-05-01T08:00:00+03:00">';
    session.pages.put('/of-2022', newsPage([demining]).replace('<title>', `${stamp}<title>`));
    page = await session.open('/of-2022');
    await waitForMarks(page);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    panel = await openPanelFromCard(session, page);
    await shownEntity(panel, 'ali-tammi');
    const chosen = await waitFor('the statements for the paragraph', async () => {
      const drawn = await panel.$$eval('.chosen', found =>
        found.map(element => ({
          text: (element as HTMLElement).innerText,
          isLater: element.querySelector('[data-later]') !== null,
        })),
      );
      return drawn.length > 0 && drawn;
    });
    expect(chosen.some(({ isLater }) => isLater)).toBe(true);
    for (const { text, isLater } of chosen) expect(text.includes('2023')).toBe(isLater);
    await panel.close();
    await page.close();
  });

  it('begins the panel with what the paragraph calls for, and why', async () => {
    session.pages.put('/news', newsPage([demining]));
    page = await session.open('/news');
    await waitForMarks(page);
    await restOn(page, 'التحالف الدولي');
    await waitForCard(page);
    expect(await cardParts(page, '[data-left-out]')).toEqual([]);
    panel = await openPanelFromCard(session, page);
    await shownEntity(panel, 'global-coalition');
    const text = await waitFor('the statements for the paragraph', () =>
      panel.$eval('[data-for-paragraph]', section => (section as HTMLElement).innerText),
    );
    expect(text).toContain(interfaceText('paragraph.title'));
    expect(text.replaceAll(/[\u2066-\u2069]/g, '')).toContain('رقم عن الشيء نفسه: مادة متفجرة');
    expect(text).toContain('25500');
  });

  // Behind the others: on long pages the names are marked anew when the first start has installed the archive.
  it('is nothing of an article that the page shows without its address', async () => {
    for (const [index, text] of articles.entries()) {
      session.pages.put(`/copy-${index}`, newsPage(lines(text)));
      page = await session.open(`/copy-${index}`);
      await waitForMarks(page);
      await restOn(page, 'علي تمي');
      await waitForCard(page);
      const [note] = await cardParts(page, '[data-left-out]');
      expect(note?.text).toContain('لا ');
      const shown = (await cardParts(page, '[data-statement] .said')).map(({ text: words }) => words);
      expect(shown.length).toBeGreaterThan(0);
      for (const words of shown) expect(text).not.toContain(words.slice(-40).replaceAll(/[«»…]/g, '').trim());
      await page.close();
    }
  });
});

describe.each(['ar', 'en'] as const)('figures of the page, in %s', language => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ language });
  });
  afterAll(() => session.close());

  it('stand beside those of the archive, with the difference in words', async () => {
    session.pages.put(
      '/figures',
      newsPage([
        'أعلن التحالف الدولي إزالة أكثر من 31 ألف مادة متفجرة من مخلفات داعش.',
        'ونفى التحالف الدولي إزالة 40 ألف مادة متفجرة.',
      ]),
    );
    const page = await session.open('/figures');
    await waitForMarks(page);
    await restOn(page, 'التحالف الدولي');
    await waitForCard(page);
    const panel = await openPanelFromCard(session, page);
    await shownEntity(panel, 'global-coalition');
    const text = await waitFor('the figures of the page', () =>
      panel.$eval('[data-page-figures]', section => (section as HTMLElement).innerText),
    );
    expect(text).toContain(interfaceText('pageFigure.here', language));
    expect(text).toContain('31,000');
    expect(text).toContain(
      language === 'ar' ? '25,500 ← 31,000، أكثر بنحو 5500.' : '25,500 → 31,000, about +5500.',
    );
    expect(text).not.toContain('40,000');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(panel, scheme);
      await takePicture(panel, `panel-figures-${language}-${scheme}`);
    }
  });
});
