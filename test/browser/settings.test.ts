import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { press } from './saved-page';
import { newsPage } from './serve-pages';
import { openPanelFromCard, shownEntity, typeByKeyboard } from './views';
import { waitFor } from './wait';

describe('settings', () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  let settings: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage(['قرأ أحدهم ما قاله علي تمي عن التحالف الدولي.']));
    page = await session.open('/article');
    await waitForMarks(page);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    panel = await openPanelFromCard(session, page);
    await shownEntity(panel, 'ali-tammi');
    settings = await session.browser.newPage();
    await settings.goto(`${await session.extensionAddress('archive.html')}#settings`);
    await settings.waitForSelector('[data-choice="digits"] input:enabled');
  });
  afterAll(() => session.close());

  const choose = (name: string, value: string) =>
    press(settings, `[data-choice="${name}"] [data-value="${value}"]`);
  const shownIn = (view: Page) => view.evaluate(() => document.body.innerText);

  it('of digits hold at once on the panel', async () => {
    expect(await shownIn(panel)).toMatch(/آذار 2021/);
    await choose('digits', 'arab');
    await waitFor('other digits on the panel', async () => /آذار ٢٠٢١/.test(await shownIn(panel)));
  });

  it('of months and of the Hijri date show in the example and on the panel', async () => {
    await choose('months', 'gulf');
    await waitFor('other months', async () => /مارس ٢٠٢١/.test(await shownIn(panel)));
    await choose('months', 'both');
    await waitFor('both months', async () => /آذار\/مارس ٢٠٢١/.test(await shownIn(panel)));
    const example = () => settings.$eval('[data-example]', element => element.textContent ?? '');
    const before = await example();
    await press(settings, 'input[name="hijri"]');
    await waitFor('the Hijri date', async () => (await example()).length > before.length);
    expect(await example()).toMatch(/١٤٤٢/);
  });

  it('leave the words of articles as they were written', async () => {
    const said = await panel.$$eval('.said', parts => parts.map(part => part.textContent ?? '').join(' '));
    expect(said).not.toMatch(/[٠-٩]/);
  });
});

describe('recent searches', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  const open = async (): Promise<Page> => {
    const view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await view.waitForSelector('[data-coverage]');
    return view;
  };
  const recent = (view: Page) =>
    view.$$eval('[data-recent]', buttons => buttons.map(button => button.textContent));
  const search = async (view: Page, words: string): Promise<void> => {
    await typeByKeyboard(view, words);
    await view.waitForSelector('[role="listbox"] [data-statement]');
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('Enter');
    await view.waitForSelector('[data-asked], h2');
    await view.close();
  };

  it('are kept when one led somewhere, searched again at a press, and cleared', async () => {
    await search(await open(), 'متفجرة');
    const view = await open();
    await view.waitForSelector('[data-recent]');
    expect(await recent(view)).toEqual(['متفجرة']);
    await view.click('[data-recent]');
    await view.waitForSelector('[role="listbox"] [data-statement]');
    await view.keyboard.press('Escape');
    await view.waitForSelector('[data-forget]');
    await view.click('[data-forget]');
    await waitFor('an empty list', async () => (await recent(view)).length === 0);
    expect(await view.evaluate('chrome.storage.local.get()')).toEqual({});
    await view.close();
  });

  it('are forgotten and kept no more once the settings say so', async () => {
    await search(await open(), 'متفجرة');
    const settings = await session.browser.newPage();
    await settings.goto(`${await session.extensionAddress('archive.html')}#settings`);
    await press(settings, 'input[name="recent-searches"]:enabled');
    await settings.waitForSelector('input[name="recent-searches"]:not(:checked)');
    await search(await open(), 'ألغام');
    const view = await open();
    expect(await recent(view)).toEqual([]);
  });
});

describe('operators of a search', () => {
  let session: Session;
  let view: Page;
  beforeAll(async () => {
    session = await startSession();
    view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('popup.html'));
    await view.waitForSelector('[data-coverage]');
  });
  afterAll(() => session.close());

  const clear = async (): Promise<void> => {
    await view.keyboard.press('Escape');
    await view.waitForSelector('[data-sign]');
  };
  const speakers = () =>
    view.$$eval('[role="listbox"] [data-statement] .by b', names => names.map(name => name.textContent));

  it('are offered before one types, explained where one types, and completed', async () => {
    await view.click('[data-sign="speaker"]');
    await typeByKeyboard(view, 'تمي');
    await view.waitForSelector('.completion [data-entity="ali-tammi"]');
    expect(await view.$eval('.search-notes', notes => notes.textContent)).toContain('متحدث');
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('Enter');
    await waitFor('the completed name', () =>
      view.$eval('input', field => field.value.trim() === 'متحدث:«علي تمي»'),
    );
    await waitFor('what he said alone', async () => new Set(await speakers()).size === 1);
    await clear();
  });

  it.each([
    { query: 'speaker:"علي تمي" from:2023', years: /^2023/ },
    { query: 'متحدث:«علي تمي» إلى:2021', years: /^2021/ },
  ])('narrow $query', async ({ query, years }) => {
    await typeByKeyboard(view, query);
    await view.waitForSelector('[role="listbox"] [data-statement]');
    const whens = await waitFor('results of that time alone', async () => {
      const found = await view.$$eval('[role="listbox"] .when', parts =>
        parts.map(part => part.textContent ?? ''),
      );
      return found.length > 0 && found.every(when => years.test(/\d{4}/.exec(when)?.[0] ?? '')) && found;
    });
    expect(whens).not.toEqual([]);
    await clear();
  });

  it('say what is wrong with one, and find exact words alone', async () => {
    await typeByKeyboard(view, 'نوع:غيره متفجرة');
    await view.waitForSelector('[data-issue="no-kind"]');
    await clear();
    await typeByKeyboard(view, '"متفجرة مادة"');
    await view.waitForSelector('.notice[data-state="none"]');
    await clear();
    await typeByKeyboard(view, '"مادة متفجرة"');
    await view.waitForSelector('[role="listbox"] [data-statement]');
    const marked = await view.$$eval('[role="listbox"] mark', marks => marks.map(mark => mark.textContent));
    expect(new Set(marked)).toEqual(new Set(['مادة متفجرة']));
  });
});
