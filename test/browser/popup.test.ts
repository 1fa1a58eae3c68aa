import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { newsPage } from './serve-pages';
import { drawnStatements, interfaceText, typeByKeyboard } from './views';
import { waitFor } from './wait';

describe('the popup', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put(
      '/article',
      newsPage(['نظمت الندوة في المدينة، وتناولت عمل التحالف الدولي، وخلايا تنظيم داعش.']),
    );
    page = await session.open('/article');
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await page.bringToFront();
    popup = await session.openPopup(page);
  });
  afterEach(async () => {
    // A popup goes by itself when it loses the focus.
    await popup.close().catch(() => {});
  });

  const foundBy = async (words: string, isThere: (texts: string[]) => boolean) => {
    await typeByKeyboard(popup, words);
    return waitFor(`what ${words} finds`, async () => {
      const texts = (await drawnStatements(popup, '[role="listbox"]')).map(({ text }) => text);
      return isThere(texts) && texts;
    });
  };

  const searches = [
    { words: 'متفجرة', finds: '25500 مادة متفجرة', gloss: 'explosive, in the singular of the text' },
    { words: 'الغام', finds: 'إزالة الألغام', gloss: 'mines, without hamza and article' },
    { words: 'ماكفارلين', finds: 'هزيمة داعش دائمة', gloss: 'the name of a speaker' },
    { words: 'متفج', finds: '25500 مادة متفجرة', gloss: 'the first letters of a word' },
  ];
  it.each(searches)('finds «$finds» by «$words» ($gloss)', async ({ words, finds }) => {
    const texts = await foundBy(words, found => found.some(text => text.includes(finds)));
    expect(texts).not.toEqual([]);
  });

  it('marks the words that answer the search', async () => {
    await foundBy('الغام', found => found.length > 0);
    const marked = await popup.$$eval('[role="listbox"] mark', marks => marks.map(mark => mark.textContent));
    expect(marked).toContain('الألغام');
  });

  it('says so where nothing is found', async () => {
    await typeByKeyboard(popup, 'قغثصضظذ');
    await popup.waitForSelector('.notice[data-state="none"]');
    expect(await drawnStatements(popup)).toEqual([]);
  });

  it('opens a result in its article by the keyboard alone', async () => {
    await foundBy('متفجرة', found => found.some(text => text.includes('25500')));
    const active = () =>
      popup.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return id ? (document.getElementById(id)?.innerText ?? '') : '';
      });
    await waitFor('the result to be active', async () => {
      if ((await active()).includes('25500')) return true;
      await popup.keyboard.press('ArrowDown');
      return false;
    });
    // The popup goes while the key is still down.
    await popup.keyboard.press('Enter').catch(() => {});
    const article = await session.view('archive.html');
    const asked = await waitFor('the sentence', () =>
      article.$eval('[data-asked]', element => element.textContent),
    );
    expect(asked).toContain('25500 مادة متفجرة');
    await article.close();
  });

  it('shows all that a name said when the name is chosen', async () => {
    await typeByKeyboard(popup, 'علي تمي');
    await popup.waitForSelector('[role="option"] [data-entity="ali-tammi"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('h2');
    const texts = (await drawnStatements(popup, '[role="listbox"]')).map(({ text }) => text);
    expect(texts.some(text => text.includes('2021'))).toBe(true);
    expect(texts.some(text => text.includes('2023'))).toBe(true);
  });

  it('says what the archive covers before anything is asked', async () => {
    const coverage = await popup.waitForSelector('[data-coverage]');
    expect(await coverage?.evaluate(element => element.textContent)).toContain('SY24');
  });

  it('says in one sentence that it cannot work on a page of the browser', async () => {
    await popup.close();
    const version = await session.browser.newPage();
    await version.goto('chrome://version');
    await version.bringToFront();
    popup = await session.openPopup(version);
    const notice = await popup.waitForSelector('.notice[data-state="browser-page"]');
    expect(await notice?.evaluate(element => element.textContent)).toContain(
      interfaceText('page.browser_page'),
    );
    await version.close();
  });

  it('says in one sentence that access to the site was withheld', async () => {
    await popup.close();
    const address = await session.extensionAddress('popup.html');
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    const allow = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') => {
      const update = JSON.stringify({ extensionId: new URL(address).host, hostAccess });
      return settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`);
    };
    // The first click on the button of an extension without access only grants it, so the popup stands in a tab here.
    const view = await session.browser.newPage();
    await view.goto(address);
    const tab = await view.evaluate(
      `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id }]) => id)`,
    );
    await allow('ON_CLICK');
    await view.goto(`${address}#tab=${String(tab)}`);
    await view.reload();
    const notice = await view.waitForSelector('.notice[data-state="withheld"]');
    expect(await notice?.evaluate(element => element.textContent)).toContain(interfaceText('page.withheld'));
    await allow('ON_ALL_SITES');
    await Promise.all([view.close(), settings.close()]);
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
