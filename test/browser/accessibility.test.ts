import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCard, findFaults } from './axe';
import { clickInCard, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn } from './pictures';
import { buildWithArticles } from './rich-archive';
import { openReviewFromPopup, outletPage, press, townPage, waitForState } from './saved-page';
import { newsPage } from './serve-pages';
import { interfaceText, listedEntities, openPanelFromCard, shownEntity, typeByKeyboard } from './views';

/** Enough for lists, timelines and plots, few enough for a list that stands on the page whole. */
const articles = 12;

let extension: string;
beforeAll(async () => {
  extension = await buildWithArticles(articles);
});
afterAll(() => rmSync(extension, { recursive: true }));

describe.each(['ar', 'en'] as const)('axe finds nothing in %s, light and dark,', language => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession({ language, extension });
    session.pages.put(
      '/article',
      newsPage(['قرأ أحدهم ما قاله علي تمي عن التحالف الدولي وتنظيم داعش ومخيم الهول.']),
    );
    session.pages.put('/town', outletPage(townPage));
    page = await session.open('/article');
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  const expectNoFaults = async (view: Page, name: string) => {
    await showIn(view, 'light');
    expect(await findFaults(view), `${name}, light`).toEqual([]);
    await showIn(view, 'dark');
    expect(await findFaults(view, true), `${name}, dark`).toEqual([]);
  };
  const expectNoFaultsOfCard = async (name: string) => {
    const copy = await copyCard(page);
    await expectNoFaults(copy, name);
    await copy.close();
  };
  const archive = async (fragment: string, ready: string): Promise<Page> => {
    const view = await session.browser.newPage();
    await view.goto(`${await session.extensionAddress('archive.html')}${fragment}`);
    await view.waitForSelector(ready);
    return view;
  };
  const openPopup = async (): Promise<Page> => {
    await page.bringToFront();
    return session.openPopup(page);
  };

  it('in the card, and in the why of it', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await expectNoFaultsOfCard('card');
    await page.bringToFront();
    await clickInCard(page, interfaceText('card.why', language));
    await expectNoFaultsOfCard('card-why');
    await page.bringToFront();
  });

  it('in the panel with an entity, its filters and plots, as marks and as tables', async () => {
    const panel = await openPanelFromCard(session, page);
    await panel.locator('.chips button[data-entity="global-coalition"]').click();
    await shownEntity(panel, 'global-coalition');
    await panel.waitForSelector('select.facet');
    await expectNoFaults(panel, 'panel');
    for (const table of await panel.$$('button[data-as-table]')) await table.click();
    await expectNoFaults(panel, 'panel-tables');
    await session.browser.newPage().then(empty => empty.bringToFront());
    await panel.waitForSelector('.notice[data-state="browser-page"]');
    await expectNoFaults(panel, 'panel-no-page');
    await panel.close();
  });

  const searches = [
    { words: 'التحالف', ready: '[role="listbox"] [data-statement]', name: 'results' },
    { words: 'قغثصضظذ', ready: '.notice[data-state="none"]', name: 'no result' },
    { words: 'speaker: علي', ready: '.completion', name: 'completions' },
    { words: 'kind:غيره التحالف', ready: '[data-issue]', name: 'a faulty operator' },
  ];
  it('in the popup before a search and with all that a search may show', async () => {
    const popup = await openPopup();
    await listedEntities(popup);
    await expectNoFaults(popup, 'popup');
    for (const { words, ready, name } of searches) {
      // eslint-disable-next-line no-await-in-loop -- One search after the other.
      await typeByKeyboard(popup, words);
      // eslint-disable-next-line no-await-in-loop -- One search after the other.
      await popup.waitForSelector(ready);
      // eslint-disable-next-line no-await-in-loop -- One search after the other.
      await popup.keyboard.press('ArrowDown');
      // eslint-disable-next-line no-await-in-loop -- One search after the other.
      await expectNoFaults(popup, `popup with ${name}`);
      // eslint-disable-next-line no-await-in-loop -- One search after the other.
      await popup.keyboard.press('Escape');
    }
    await popup.close();
  });

  it('in the archive, in an article, in the settings and once all is erased', async () => {
    const shelf = await archive('', '[data-article] a');
    for (const part of ['[data-pack]', '[data-export]']) await shelf.waitForSelector(part);
    await expectNoFaults(shelf, 'shelf');
    await shelf.click('[data-article] a');
    await shelf.waitForSelector('[data-next]');
    await shelf.click('[data-next]');
    await shelf.waitForSelector('[data-asked]');
    await expectNoFaults(shelf, 'article');
    await shelf.close();
    const settings = await archive('#settings', '[data-erase]');
    await settings.waitForSelector('[data-backup]');
    await expectNoFaults(settings, 'settings');
    await press(settings, '[data-erase]');
    await settings.waitForSelector('dialog[open]');
    await expectNoFaults(settings, 'erase');
    await press(settings, '[data-erase-sure]');
    await settings.waitForSelector('[data-erasing="erased"]');
    await expectNoFaults(settings, 'erased');
    await settings.close();
  });

  it('in the view before saving, and after', async () => {
    await page.goto(session.pages.address('/town'));
    await waitForMarks(page);
    const review = await openReviewFromPopup(session, page);
    await waitForState(review, 'open');
    await expectNoFaults(review, 'review');
    await press(review, '[data-save]');
    await waitForState(review, 'saved');
    await expectNoFaults(review, 'saved');
    const shelf = await archive('', '[data-article] a');
    await press(shelf, `[data-article] a::-p-text(${townPage.title})`);
    await press(shelf, '[data-next]');
    await press(shelf, '[data-correct-open]');
    await shelf.waitForSelector('[data-correct-save]');
    await expectNoFaults(shelf, 'correcting a speaker');
  });
});
