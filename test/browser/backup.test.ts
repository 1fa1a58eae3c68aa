import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles, exportFormats } from '@/lib/corpus/export-formats';
import { clickInCard, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { chooseFiles, openReviewFromPopup, outletPage, press, townPage, waitForState } from './saved-page';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const speaker = 'رامي السعيدان';

describe('a backup of the archive', () => {
  let session: Session;
  let elsewhere: Page;
  let view: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siyaq-backup-'));
    session = await startSession();
    session.pages.put('/town', outletPage(townPage));
    session.pages.put('/elsewhere', newsPage([`اجتمع ${speaker} بوفد من التحالف الدولي في المدينة.`]));
    const page = await session.open('/town');
    await waitForMarks(page);
    const review = await openReviewFromPopup(session, page);
    await waitForState(review, 'open');
    await press(review, '[data-save]');
    await waitForState(review, 'saved');
    elsewhere = await session.open('/elsewhere');
    await waitForMarks(elsewhere, words => words.includes(speaker));
    const devTools = await session.browser.target().createCDPSession();
    await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    view = await session.browser.newPage();
    await view.goto(`${await session.extensionAddress('archive.html')}#settings`);
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  /** Writes a backup; the path of its file. */
  const write = async (): Promise<string> => {
    await view.bringToFront();
    await press(view, '[data-backup-write]:enabled');
    const name = await waitFor('the file of the backup', async () =>
      readdirSync(folder).find(file => file.startsWith('siyaq-backup-') && file.endsWith('.ndjson.gz')),
    );
    // The next backup of the day comes under the same name.
    const kept = join(folder, `kept-${readdirSync(folder).length}.ndjson.gz`);
    renameSync(join(folder, name), kept);
    return kept;
  };
  const linesIn = (path: string): string => gunzipSync(readFileSync(path)).toString();

  /** Where words of the speaker stand in the archive. */
  const addressOfStatement = async (): Promise<string> => {
    await elsewhere.bringToFront();
    await restOn(elsewhere, speaker);
    await waitForCard(elsewhere, ({ text }) => text.includes('40 عائلة عادت'));
    const opened = session.browser.waitForTarget(target => target.url().includes('archive.html#article='));
    await clickInCard(elsewhere, interfaceText('statement.inArticle'));
    const page = await (await opened).page();
    await page!.waitForSelector('[data-correct]');
    const address = page!.url();
    await page!.close();
    return address;
  };

  it('is restored after everything was erased, and what was saved is found as before', async () => {
    const path = await write();
    const lines = linesIn(path);
    expect(lines).toContain(speaker);
    await press(view, '[data-erase]');
    await press(view, 'dialog[open] [data-erase-sure]');
    await view.waitForSelector('[data-erasing="erased"]');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => words.length > 0 && !words.includes(speaker));

    await view.bringToFront();
    await chooseFiles(view, 'backup', path);
    await view.waitForSelector('[data-backup="restored"]');
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(view, scheme);
      await view.$eval('[data-backup]', element => element.scrollIntoView({ block: 'center' }));
      await takePicture(view, `backup-ar-${scheme}`);
    }
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => words.includes(speaker));
    await restOn(elsewhere, speaker);
    await waitForCard(elsewhere, ({ text }) => text.includes('40 عائلة عادت'));
    await elsewhere.mouse.move(2, 2);
    expect(linesIn(await write())).toBe(lines);
  });

  it('holds the speakers that the reader corrected', async () => {
    await view.bringToFront();
    const place = new URLSearchParams(new URL(await addressOfStatement()).hash.slice(1));
    await view.goto(`${await session.extensionAddress('archive.html')}#${place.toString()}`);
    await view.waitForSelector('[data-asked]');
    const words = await view.$eval('[data-asked]', ({ textContent }) => textContent ?? '');
    await press(view, '[data-correct-open]');
    await view.$eval('input[name="speaker"]', input => input.select());
    await view.type('input[name="speaker"]', 'نادر الحموي');
    await showIn(view, 'light');
    await takePicture(view, 'correct-ar-light');
    await press(view, '[data-correct-save]');
    await view.waitForSelector('[data-correct="saved"]');
    await view.waitForSelector('[data-correct-undo]');
    await elsewhere.bringToFront();
    await restOn(elsewhere, speaker);
    await waitForCard(elsewhere, ({ text }) => !text.includes(words.slice(0, 20)));
    await elsewhere.mouse.move(2, 2);
    await view.goto(`${await session.extensionAddress('archive.html')}#settings`);
    await view.waitForSelector('[data-backup-write]');
    expect(linesIn(await write())).toContain('نادر الحموي');
  });

  it('has beside it files for other programs', async () => {
    await view.goto(`${await session.extensionAddress('archive.html')}#shelf`);
    await view.waitForSelector('[data-export]');
    for (const format of exportFormats) {
      await view.select('select[name="format"]', format);
      await press(view, '[data-export] button:enabled');
      const name = await waitFor(`the file of ${format}`, async () =>
        readdirSync(folder).find(file => file.endsWith(`.${exportFiles[format].extension}`)),
      );
      expect(readFileSync(join(folder, name), 'utf8')).toContain(townPage.outlet);
    }
    await view.goto(`${await session.extensionAddress('archive.html')}#settings`);
  });

  it('that is none is refused, and the archive stays as it was', async () => {
    await chooseFiles(view, 'backup', join(import.meta.dirname, 'backup.test.ts'));
    await view.waitForSelector('[data-backup="refused"]');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => words.includes(speaker));
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
