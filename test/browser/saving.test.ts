import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, clickInCard, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { readMarks, restOn, waitForMarks } from './marks';
import {
  closeReviews,
  fill,
  openReviewFromPopup,
  outletPage,
  press,
  townPage,
  waitForReview,
  waitForState,
} from './saved-page';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const speaker = 'رامي السعيدان';

describe('saving an article', () => {
  let session: Session;
  let page: Page;
  let elsewhere: Page;
  let review: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/town', outletPage(townPage));
    session.pages.put(
      '/elsewhere',
      newsPage([`اجتمع ${speaker} بوفد من التحالف الدولي في المدينة، ثم زار المدرسة.`]),
    );
    elsewhere = await session.open('/elsewhere');
    await waitForMarks(elsewhere);
    page = await session.open('/town');
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  const value = (name: string) => review.$eval(`input[name="${name}"]`, input => input.value);

  it('shows what the page says and what was found in it before anything is stored', async () => {
    expect((await readMarks(elsewhere)).map(({ words }) => words)).not.toContain(speaker);
    review = await openReviewFromPopup(session, page);
    await waitForState(review, 'open');
    expect(await value('title')).toBe(townPage.title);
    expect(await value('outlet')).toBe(townPage.outlet);
    expect(await value('from')).toBe(townPage.day);
    const basis = await review.$eval('[data-basis]', element => element.textContent);
    expect(basis).toContain('meta');
    const speakers = await review.$$eval('[data-speaker-line]', lines => lines.map(line => line.textContent));
    expect(speakers.join('\n')).toContain(speaker);
    expect(speakers.join('\n')).toContain(interfaceText('review.new'));
    const cues = await review.$$eval('.review-statements .cue', found => found.map(cue => cue.textContent));
    expect(cues).toEqual(expect.arrayContaining(['قال إن', 'وأضاف أن', 'نفت أن']));
  });

  it('says of a field what is wrong with it, and saves nothing so', async () => {
    await fill(review, 'outlet', '');
    await review.waitForSelector('input[name="outlet"][aria-invalid="true"]');
    expect(await review.$('[data-save]:disabled')).not.toBeNull();
    await fill(review, 'outlet', 'صحيفة الضفة الأخرى');
    await review.waitForSelector('[data-save]:enabled');
  });

  it('shows the words of a speaker nobody knew on another page, a moment after saving', async () => {
    await press(review, '[data-save]');
    await waitForState(review, 'saved');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => words.includes(speaker));
    await restOn(elsewhere, speaker);
    const card = await waitForCard(elsewhere, ({ text }) => text.includes('40 عائلة عادت'));
    expect(card.text).toContain('صحيفة الضفة الأخرى');
    expect(card.text).toContain('المتحدث باسم مجلس بلدة التل الأخضر');
    await elsewhere.mouse.move(2, 2);
  });

  it('takes it back as if it had not been', async () => {
    await press(review, '[data-undo]');
    await waitForState(review, 'open');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => !words.includes(speaker) && words.length > 0);
  });

  it('goes back to the page when all is done', async () => {
    await press(review, '[data-save]');
    await waitForState(review, 'saved');
    await press(review, '[data-leave]');
    await waitFor('the view to close', async () => review.isClosed());
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('says that it is there when it is saved twice, from the card as well', async () => {
    await page.bringToFront();
    await waitForMarks(page, words => words.includes(speaker));
    await restOn(page, 'التحالف الدولي');
    await waitForCard(page);
    const buttons = (await cardParts(page, 'button')).map(({ text }) => text);
    expect(buttons).toContain(interfaceText('save.short'));
    await clickInCard(page, interfaceText('save.short'));
    review = await waitForReview(session);
    await waitForState(review, 'there');
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-in-archive]');
    await popup.close().catch(() => undefined);
    await review.close();
  });

  const shelf = async (): Promise<Page> => {
    const view = await session.browser.newPage();
    await view.goto(await session.extensionAddress('archive.html'));
    await view.waitForSelector('[data-article]');
    return view;
  };

  it('is deleted from the archive page, and restored, and deleted again', async () => {
    const view = await shelf();
    await press(view, '[data-delete]');
    await view.waitForSelector('[data-removed]');
    expect(await view.$('[data-delete]')).toBeNull();
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => !words.includes(speaker) && words.length > 0);
    await press(view, '[data-undo-delete]');
    await view.waitForSelector('[data-delete]');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, words => words.includes(speaker));
    await press(view, '[data-delete]');
    await view.waitForSelector('[data-removed]');
    // Another page, another day: what was deleted can still be brought back.
    await view.reload();
    await press(view, '[data-restore]');
    await view.waitForSelector('[data-delete]');
    await view.close();
  });

  it('is erased with everything else, asked once; the bundled pack is there again', async () => {
    const view = await shelf();
    const settings = await session.browser.newPage();
    await settings.goto(`${await session.extensionAddress('archive.html')}#settings`);
    await view.evaluate(`chrome.storage.local.set({ settings: { contextEntities: false }, more: 1 })`);
    await press(settings, '[data-erase]');
    await settings.waitForSelector('dialog[open]');
    await press(settings, '[data-erase-not]');
    await settings.waitForSelector('dialog:not([open])');
    expect(await view.$('[data-delete]')).not.toBeNull();
    await press(settings, '[data-erase]');
    await press(settings, '[data-erase-sure]');
    await settings.waitForSelector('[data-erasing="erased"]');
    await waitFor('the archive as it was', async () => !(await view.$('[data-delete], [data-removed]')));
    expect(await view.$$('[data-article]')).toHaveLength(2);
    expect(await view.evaluate('chrome.storage.local.get()')).toEqual({});
    await elsewhere.bringToFront();
    expect(await waitForMarks(elsewhere, words => !words.includes(speaker) && words.length > 0)).toContain(
      'التحالف الدولي',
    );
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});

describe('a page without an article to save', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/empty', newsPage(['نص قصير.']));
    session.pages.put(
      '/english',
      newsPage(
        [
          'The council of the town met on Monday and decided to open the school again after the winter, its speaker said.',
          'He added that families had come back to their houses and that the fields were safe to work in once more.',
        ],
        { language: 'en', title: 'Council opens the school again' },
      ),
    );
  });
  afterAll(() => session.close());
  afterEach(() => closeReviews(session));

  const cases = [
    { path: '/empty', state: 'no-article' },
    { path: '/english', state: 'not-arabic' },
  ];
  it.each(cases)('says so and what to do: $state', async ({ path, state }) => {
    const page = await session.open(path);
    const review = await openReviewFromPopup(session, page);
    const notice = await review.waitForSelector(`.notice[data-state="${state}"]`);
    expect(await notice?.evaluate(element => element.textContent)).toContain(
      interfaceText(`unread.${state.replace('-', '_')}`),
    );
  });

  it('says so of a page of the browser', async () => {
    const version = await session.browser.newPage();
    await version.goto('chrome://version');
    const review = await openReviewFromPopup(session, version);
    expect(await review.waitForSelector('.notice[data-state="browser-page"]')).not.toBeNull();
  });
});
