import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { entity, linesOf, statementIn, type SmallPack } from '@/test/corpus/small-pack';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { chooseFiles, press } from './saved-page';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';

const markup = '<img src="x" onerror="document.title=`hit`"><script>document.title="hit"</script>';
const article: Article = {
  id: 'village',
  title: `عودة المياه ${markup}`,
  outlet: 'صحيفة السهل',
  text: 'وقال مجلس قرية الصفصافة إن المياه عادت إلى القرية بعد شهرين من الانقطاع.',
};
const pack: SmallPack = {
  entities: [entity('safsafa-council', 'مجلس قرية الصفصافة'), entity('global-coalition', 'التحالف الدولي')],
  articles: [article],
  statements: [
    statementIn(
      article,
      { text: 'مجلس قرية الصفصافة', entity: 'safsafa-council' },
      'وقال',
      'المياه عادت إلى القرية بعد شهرين من الانقطاع',
    ),
  ],
  claims: [],
};
const header = { name: 'valley', publisher: `غرفة أخبار السهل ${markup}`, licence: 'CC BY 4.0' };

describe('packs from files', () => {
  let session: Session;
  let page: Page;
  let view: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siyaq-packs-'));
    session = await startSession();
    session.pages.put('/village', newsPage(['زار وفد من التحالف الدولي مجلس قرية الصفصافة صباح أمس.']));
    page = await session.open('/village');
    await waitForMarks(page);
    view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await view.waitForSelector('[data-add="pack"]:enabled');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const choose = async (name: string, bytes: Uint8Array | string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await view.bringToFront();
    await chooseFiles(view, 'pack', path);
  };
  const file = async (more = {}) => `${(await linesOf(pack, { ...header, ...more })).join('\n')}\n`;
  const waitForDone = (status: string) => view.waitForSelector(`[data-done="${status}"]`);

  it('are refused with the reason where they are damaged, and the packs stay as they were', async () => {
    await choose('torn.ndjson.gz', gzipSync(await file()).subarray(0, 200));
    await waitForDone('refused');
    await choose('wrong.ndjson', await file({ sha256: '0'.repeat(64) }));
    await view.waitForFunction(() =>
      document.querySelector('[data-done="refused"] [data-detail]')?.textContent?.includes('SHA-256'),
    );
    await choose('newer.ndjson', await file({ format: 2 }));
    await view.waitForFunction(() =>
      document.querySelector('[data-done="refused"] [data-detail]')?.textContent?.includes('Update Siyaq'),
    );
    expect(await view.$$eval('[data-pack]', packs => packs.length)).toBe(1);
  });

  it('are added from their gzip, and their names are marked on the page that is open', async () => {
    await choose('valley.ndjson.gz', gzipSync(await file()));
    await waitForDone('installed');
    await view.waitForSelector('[data-pack="valley"]');
    await showIn(view, 'light');
    await view.$eval('[data-pack="valley"]', element => element.scrollIntoView({ block: 'center' }));
    await takePicture(view, 'packs-ar-light');
    await page.bringToFront();
    await waitForMarks(page, words => words.includes('مجلس قرية الصفصافة'));
    await restOn(page, 'مجلس قرية الصفصافة');
    const card = await waitForCard(page, ({ text }) => text.includes('المياه عادت'));
    expect(card.text).toContain('صحيفة السهل');
    expect(card.text).toContain(`${interfaceText('statement.pack')} valley`);
    await page.mouse.move(2, 2);
  });

  it('are letters alone, whatever markup is in them', async () => {
    await view.bringToFront();
    expect(await view.$$eval('[data-pack] img, [data-article] img', images => images.length)).toBe(0);
    expect(await view.title()).not.toBe('hit');
    expect(await view.$eval('[data-pack="valley"]', ({ textContent }) => textContent)).toContain('onerror');
  });

  it('say that they are there when they come again', async () => {
    await choose('again.ndjson', await file());
    await waitForDone('there');
    expect(await view.$$eval('[data-pack]', packs => packs.length)).toBe(2);
  });

  it('go with all that came with them, after a question', async () => {
    await press(view, '[data-pack="valley"] [data-remove-pack]');
    await press(view, 'dialog[open] [data-remove-sure]');
    await waitForDone('removed');
    await view.waitForFunction(() => !document.querySelector('[data-pack="valley"]'));
    await page.bringToFront();
    await waitForMarks(page, words => words.length > 0 && !words.includes('مجلس قرية الصفصافة'));
  });

  it('send nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
