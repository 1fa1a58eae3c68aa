import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { injectedScripts } from './injected-scripts';
import { readMarks, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { takePicture } from './pictures';
import { interfaceText } from './views';
import { waitFor } from './wait';

const text = 'تناولت الورقة عمل التحالف الدولي في المدينة، وقرأ الحاضرون ما كتبه علي تمي.';
const marks = ['التحالف الدولي', 'علي تمي'];

/** Notes every change of the page's DOM once it has loaded. */
const watcher = `<script>
  window.changes = [];
  new MutationObserver(list => {
    if (document.readyState !== 'loading') window.changes.push(...list.map(change => change.type));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

describe('what Siyaq does on a site', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession();
    const otherSite = session.pages.host.replace('127.0.0.1', 'localhost');
    session.pages.put('/article', newsPage([text]) + watcher);
    session.pages.put('/other', newsPage([text]));
    session.pages.put(
      '/framed',
      newsPage(['صفحة في صفحة.']).replace(
        '</html>',
        `<iframe src="http://${otherSite}/other"></iframe></html>`,
      ),
    );
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.open('/article');
    await waitForMarks(page);
    popup = await session.openPopup(page);
  });
  afterEach(async () => {
    await choose('everywhere', 'on');
    await choose('site', 'on');
    await popup.close().catch(() => {});
    await page.close();
  });

  const choose = async (where: 'site' | 'everywhere', presence: 'on' | 'quiet' | 'off'): Promise<void> => {
    // A popup closes by itself when another page comes in front.
    if (popup.isClosed()) popup = await session.openPopup(page);
    const option = await popup.waitForSelector(
      `[data-choice="presence-${where}"] [data-value="${presence}"]:has(:enabled)`,
    );
    await option!.evaluate(label => (label as HTMLElement).click());
  };
  const waitForNothing = (): Promise<boolean> =>
    waitFor('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
  const lineOfMarks = (): Promise<string> =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('p')!, '::highlight(mark-a)').textDecorationLine,
    );
  const badge = async (): Promise<string> =>
    (await (await session.worker()).worker())!.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query: (what: object) => Promise<{ id: number }[]> };
          action: { getBadgeText: (what: object) => Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*', active: true });
      return chrome.action.getBadgeText({ tabId: tab!.id });
    });

  it('is counted on the toolbar icon while it is on', async () => {
    expect(await badge()).toBe('2');
  });

  it.each(['site', 'everywhere'] as const)('is nothing on the page in quiet mode (%s)', async where => {
    await choose(where, 'quiet');
    await waitForNothing();
    await page.reload();
    await popup.waitForSelector('.chips button[data-entity="ali-tammi"]');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate('window.changes')).toEqual([]);
    expect(await lineOfMarks()).toBe('none');
    expect(await badge()).toBe('2');

    await choose(where, 'on');
    expect(await waitForMarks(page)).toEqual(marks);
    expect(await lineOfMarks()).toBe('underline');
  });

  it.each([
    { where: 'site', says: 'page.off' },
    { where: 'everywhere', says: 'page.off_everywhere' },
  ] as const)(
    'is not even reading where it is off ($where), and the popup says so',
    async ({ where, says }) => {
      await choose(where, 'off');
      await waitForNothing();
      const notice = await popup.waitForSelector('.notice[data-state="off"]');
      expect(await notice!.evaluate(element => element.textContent)).toBe(interfaceText(says));
      await waitFor('the count to go', async () => (await badge()) === '');
      await waitFor('the style to go', async () => (await lineOfMarks()) === 'none');
      await takePicture(popup, `popup-off-${where}`);

      await page.reload();
      const scripts = await injectedScripts(page);
      await waitFor('the gate', async () => scripts().some(url => url.endsWith('/gate.js')));
      // More Arabic text, on a page of another site that is marked where it may be, shows that everything had its time.
      await page.evaluate(words => document.body.append(...words.repeat(3).split('. ')), text);
      if (where === 'site') {
        const other = await session.browser.newPage();
        await other.goto(`http://localhost:${session.pages.host.split(':')[1]}/other`);
        await waitForMarks(other);
        await other.close();
        await page.bringToFront();
      }
      expect(scripts().filter(url => !url.endsWith('/gate.js'))).toEqual([]);
      expect(await readMarks(page)).toEqual([]);

      await choose(where, 'on');
      expect((await waitForMarks(page)).slice(0, 2)).toEqual(marks);
      await popup.waitForSelector('.chips button[data-entity="ali-tammi"]');
    },
  );

  it('is decided for a frame by the page that it stands in', async () => {
    await choose('site', 'off');
    await waitForNothing();
    await page.goto(session.pages.address('/framed'));
    const frame = await waitFor('the frame', async () =>
      page.frames().find(one => one.url().includes('localhost')),
    );
    const other = await session.browser.newPage();
    await other.goto(`http://localhost:${session.pages.host.split(':')[1]}/other`);
    await waitForMarks(other);
    await other.close();
    await page.bringToFront();
    expect(await readMarks(frame)).toEqual([]);
    await choose('site', 'on');
    expect(await waitForMarks(frame)).toEqual(marks);
  });

  it('can be chosen by the keyboard alone', async () => {
    await choose('site', 'on');
    await popup.focus('[data-choice="presence-site"] input:checked');
    await popup.keyboard.press('ArrowLeft');
    await waitForNothing();
    await popup.waitForSelector('[data-choice="presence-site"] [data-value="quiet"] :checked');
  });
});
