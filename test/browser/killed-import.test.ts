import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInPage } from './check-in-page';
import { startSession, type Session } from './chromium';
import { richPack } from './rich-archive';
import { chooseFiles } from './saved-page';
import { waitFor } from './wait';

/** Every run of the tests kills a few imports; SIYAQ_KILLS and SIYAQ_ARTICLES (two statements in each) ask for more. */
const kills = Number(process.env['SIYAQ_KILLS'] ?? 3);
const articles = Number(process.env['SIYAQ_ARTICLES'] ?? 2_000);
const olderArticles = 100;

describe('an import whose browser is killed', () => {
  let folder: string;
  let session: Session;
  let view: Page;
  /** Statements of the pack that comes with Siyaq. */
  let bundled: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siyaq-killed-'));
    writeFileSync(join(folder, 'older.ndjson'), await richPack('made-up', olderArticles));
    writeFileSync(join(folder, 'newer.ndjson'), await richPack('made-up', articles));
    await start();
    bundled = (await waitFor('the first pack', inOrder)).statements;
    await choose('older.ndjson');
    await waitFor('the older pack', async () => {
      const found = await inOrder();
      return found && found.statements === bundled + 2 * olderArticles;
    });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const start = async (): Promise<void> => {
    session = await startSession({ profile: join(folder, 'profile') });
    view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await view.waitForSelector('[data-add="pack"]:enabled');
  };
  const choose = async (name: string): Promise<void> => {
    await chooseFiles(view, 'pack', join(folder, name));
  };
  /** The archive, once nothing in it is out of place. */
  const inOrder = async () => {
    const checked = await checkInPage(view);
    return checked.faults.length === 0 && checked.statements > 0 && checked;
  };
  const progress = () =>
    view.evaluate(
      () =>
        document.querySelector('progress')?.value ??
        (document.querySelector('[data-done="installed"]') ? 1 : 0),
    );

  it.each(Array.from({ length: kills }, (_, index) => index))(
    'leaves the older pack or the newer one whole, and nothing half: %i',
    async () => {
      await choose('newer.ndjson');
      const moment = Math.random();
      await waitFor(`${moment} of the import`, async () => (await progress()) >= moment);
      await session.kill();
      await start();
      const { statements } = await waitFor('an archive in order', inOrder);
      expect([2 * olderArticles, 2 * articles]).toContain(statements - bundled);
    },
  );

  it('is done anew to its end', async () => {
    await choose('newer.ndjson');
    await waitFor('the newer pack', async () => {
      const found = await inOrder();
      return found && found.statements === bundled + 2 * articles;
    });
  });
});
