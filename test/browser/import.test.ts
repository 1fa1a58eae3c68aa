import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { checkInPage } from './check-in-page';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { chooseFiles, fill, outletPage, press, townPage } from './saved-page';
import { newsPage } from './serve-pages';
import { waitFor } from './wait';

const doctor = 'نادر الحموي';
const wounded = (number: number) =>
  `وقال ${doctor}، مدير مشفى السهل، إن ${number} جريحا وصلوا إلى المشفى مساء أمس بعد الحادث.`;
/** More than an import does before a test can press its button. */
const many = 240;

describe('importing articles from files', () => {
  let session: Session;
  let page: Page;
  let view: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siyaq-import-'));
    session = await startSession();
    session.pages.put('/hospital', newsPage([`التقى وفد من التحالف الدولي ${doctor} في المدينة.`]));
    page = await session.open('/hospital');
    await waitForMarks(page);
    view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await view.waitForSelector('[data-add="import"]:enabled');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const choose = async (files: Record<string, string>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await view.bringToFront();
    const paths = Object.keys(files).map(name => join(folder, name));
    await chooseFiles(view, 'import', ...paths);
  };
  const waitForState = (state: string, timeout = 30_000) =>
    view.waitForSelector(`[data-import][data-done="${state}"]`, { timeout });

  it('brings texts, saved pages and lines, and says why it refused the others', async () => {
    await fill(view, 'import-outlet', 'صحيفة السهل');
    await choose({
      '2023-05-17.txt': wounded(40),
      'town.html': outletPage(townPage),
      'lines.jsonl': `${JSON.stringify({ text: wounded(50), outlet: 'موقع الضفة', published: '2024-01-02' })}\n{"text":\n`,
      'english.txt': 'The council said that the water is back after two months.',
    });
    await waitForState('done');
    const words = await view.$eval('[data-import]', ({ textContent }) => textContent);
    expect(words).toMatch(/3.*0.*2/);
    await view.click('[data-refused] summary');
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(view, scheme);
      await view.$eval('[data-refused]', element => element.scrollIntoView({ block: 'center' }));
      await takePicture(view, `import-ar-${scheme}`);
    }
    const refused = await view.$$eval('[data-refused] li', lines => lines.map(line => line.textContent));
    expect(refused.join('\n')).toMatch(/lines\.jsonl:2/);
    expect(refused.join('\n')).toMatch(/english\.txt/);
    await page.bringToFront();
    await waitForMarks(page, marked => marked.includes(doctor));
    await restOn(page, doctor);
    const card = await waitForCard(page, ({ text }) => text.includes('50 جريحا'));
    expect(card.text).toContain('موقع الضفة');
    await page.mouse.move(2, 2);
  });

  it('goes on where it was stopped, also after its tab was closed', async () => {
    const lines = Array.from({ length: many }, (_, number) =>
      JSON.stringify({ text: wounded(1_000 + number), outlet: 'موقع الضفة' }),
    );
    await choose({ 'many.jsonl': lines.join('\n') });
    await press(view, '[data-import-stop]');
    await waitForState('stopped');
    await view.close();
    view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await press(view, '[data-import-go-on]');
    await waitForState('running');
    // Left in the middle, without a word.
    await view.reload();
    await press(view, '[data-import-go-on]');
    await waitForState('done', 120_000);
    const articles = await waitFor('all articles', async () => {
      const drawn = await view.$$eval('[data-article]', rows => rows.length);
      return drawn >= many && drawn;
    });
    // Those of before, the bundled two among them.
    expect(articles).toBe(many + 5);
    expect((await checkInPage(view)).faults).toEqual([]);
  }, 150_000);

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
