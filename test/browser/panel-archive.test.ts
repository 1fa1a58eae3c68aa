import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { buildWithArticles } from './rich-archive';
import { newsPage } from './serve-pages';
import { drawnStatements, openPanelFromCard, shownEntity } from './views';
import { waitFor } from './wait';

const text = [
  'نظمت الندوة في المدينة، وتناولت عمل التحالف الدولي، وخلايا تنظيم داعش، وما قاله علي تمي من قبل.',
];

/** The panel beside a page, at the name with the most statements. */
const openPanel = async (session: Session): Promise<Page> => {
  session.pages.put('/article', newsPage(text));
  const page = await session.open('/article');
  // A pack of thousands of articles takes a while to install.
  await waitForMarks(page).catch(() => waitForMarks(page));
  await restOn(page, 'التحالف الدولي');
  await waitForCard(page);
  const panel = await openPanelFromCard(session, page);
  await shownEntity(panel, 'global-coalition');
  return panel;
};

const total = (panel: Page): Promise<number> =>
  panel.$eval('output[data-total]', output => Number(output.getAttribute('data-total')));
const overflows = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
/** The statements in the view, once all of them are there to be read. */
const readable = (panel: Page): Promise<number> =>
  waitFor('the statements in view', () =>
    panel.evaluate(() => {
      const inView = [...document.querySelectorAll('.statements > li')].filter(row => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return inView.every(row => row.querySelector('[data-statement]')) && inView.length;
    }),
  );

describe('the panel over 10 000 statements', () => {
  let session: Session;
  let panel: Page;
  let extension: string;
  beforeAll(async () => {
    extension = await buildWithArticles(5_000);
    session = await startSession({ extension });
    panel = await openPanel(session);
    await showIn(panel, 'light');
    await panel.setViewport({ width: 380, height: 900 });
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  it('keeps few of them on the page, and says the place of each in the whole', async () => {
    const count = await total(panel);
    expect(count).toBeGreaterThan(8_000);
    await readable(panel);
    const rows = await panel.$$eval('.statements > li', drawn =>
      drawn.map(row => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]),
    );
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toEqual(['1', String(count)]);
    await takePicture(panel, 'panel-many-top');
  });

  it('draws rows one below the other, none over another', async () => {
    await panel.evaluate(() => scrollTo(0, 30_000));
    await readable(panel);
    const gaps = await panel.$$eval('.statements > li', rows =>
      rows
        .slice(1)
        .map((row, index) => row.getBoundingClientRect().top - rows[index]!.getBoundingClientRect().bottom),
    );
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(2);
  });

  it('goes from mark to mark of the timeline by the arrow keys, the left one onwards', async () => {
    await panel.evaluate(() => scrollTo(0, 0));
    expect(await panel.$$('.timeline .mark[tabindex="0"]')).toHaveLength(1);
    await panel.focus('.timeline .mark[tabindex="0"]');
    const focused = () =>
      panel.evaluate(() => {
        const { x } = document.activeElement!.getBoundingClientRect();
        return { x, name: document.activeElement!.getAttribute('aria-label') ?? '' };
      });
    await panel.keyboard.press('Home');
    const first = await focused();
    await panel.keyboard.press('ArrowLeft');
    const second = await focused();
    expect(second.x).toBeLessThan(first.x);
    expect(first.name).toMatch(/^\d+ (قول|أقوال|قولا)، .*2014/);
    await panel.keyboard.press('End');
    expect((await focused()).name).toContain('2024');
  });

  it('leads from a mark to its statements alone, and from there back to all', async () => {
    const all = await total(panel);
    await panel.focus('.timeline .mark[tabindex="0"]');
    await panel.keyboard.press('Home');
    const count = await panel.evaluate(() => Number(document.activeElement?.getAttribute('data-mark')));
    await panel.keyboard.press('Enter');
    await waitFor('the statements of the mark', async () => (await total(panel)) === count);
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await readable(panel);
    await waitFor('none but statements of that time', async () => {
      const drawn = await drawnStatements(panel, 'ol');
      return drawn.length > 0 && drawn.every(({ text: shown }) => /201[45]/.test(shown));
    });
    await takePicture(panel, 'panel-many-period');
    await panel.locator('button[data-clear]').click();
    await waitFor('all statements', async () => (await total(panel)) === all);
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  it('says the same in a table', async () => {
    await panel.locator('button[data-as-table]').click();
    const marks = await panel.$$eval('.timeline .mark', drawn =>
      drawn.map(mark => Number(mark.getAttribute('data-mark'))),
    );
    const cells = await panel.$$eval('[data-timeline-table] td:nth-child(2)', drawn =>
      drawn.map(cell => Number(/\d+/.exec(cell.textContent ?? '')?.[0])),
    );
    expect(cells).toEqual(marks);
    await panel.evaluate(() => scrollTo(0, 0));
    await takePicture(panel, 'panel-many-table');
    await panel.locator('button[data-as-table]').click();
  });
});

describe.each([
  { language: 'ar', scheme: 'light' },
  { language: 'ar', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const)('the panel drawn in $language, $scheme', ({ language, scheme }) => {
  let session: Session;
  let panel: Page;
  let extension: string;
  beforeAll(async () => {
    extension = await buildWithArticles(26);
    session = await startSession({ extension, language });
    panel = await openPanel(session);
    await showIn(panel, scheme);
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  it.each([320, 380, 760])('stands within %i pixels', async width => {
    await panel.setViewport({ width, height: 1400 });
    await readable(panel);
    expect(await overflows(panel)).toBe(false);
    await takePicture(panel, `panel-rich-${language}-${scheme}-${width}`);
  });
});
