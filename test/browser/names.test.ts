import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, clickInCard, waitForCard, waitForNoCard } from './card';
import { startSession, type Session } from './chromium';
import { readMarks, restOn, waitForMarks } from './marks';
import { showIn, takePicture } from './pictures';
import { newsPage } from './serve-pages';
import { waitFor } from './wait';

const text = [
  'تناولت الندوة عمل التحالف الدولي وخلايا تنظيم داعش، والفكر الداعشي الذي بقي بعد هزيمة داعش.',
  'هاجمت جبهة النصرة مقار جبهة ثوار سوريا في الريف. وانسحبت الجبهة بعد ساعات.',
  'ويقول الأهالي إن التنظيم لم يعد يملك بلدة واحدة.',
];

const highlightOf = async (page: Page, words: string): Promise<string | undefined> =>
  (await readMarks(page)).find(mark => mark.words === words)?.highlight;

describe('names that are not certain', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/names', newsPage(text));
    page = await session.open('/names');
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  const away = async (): Promise<void> => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  const isMarked = async (words: string): Promise<boolean> =>
    (await readMarks(page)).some(mark => mark.words === words && mark.highlight !== 'mark-c');

  it('are drawn apart: an undecided one, an adjective as quietly as the setting', async () => {
    expect(await highlightOf(page, 'الجبهة')).toBe('mark-d');
    expect(await highlightOf(page, 'الداعشي')).toBe('mark-b');
    expect(await highlightOf(page, 'داعش')).toBe('mark-a');
  });

  it('offer all that they may mean, and then the card of the one chosen', async () => {
    await restOn(page, 'الجبهة');
    await waitForCard(page, ({ attributes }) => attributes['data-state'] === 'choice');
    await takePicture(page, 'card-choice');
    const offered = await cardParts(page, '[data-reading]');
    expect(offered.map(({ attributes }) => attributes['data-reading'])).toEqual([
      'nusra-front',
      'syria-revolutionaries-front',
    ]);
    await clickInCard(page, offered[1]!.text);
    await waitForCard(page, ({ attributes }) => attributes['data-entity'] === 'syria-revolutionaries-front');
    await takePicture(page, 'card-chosen');
    const [other] = await cardParts(page, '[data-reading]');
    await clickInCard(page, other!.text);
    await waitForCard(page, ({ attributes }) => attributes['data-entity'] === 'nusra-front');
    await away();
  });

  it('count as certain in the popup where the page names them in full', async () => {
    const popup = await session.openPopup(page);
    const chip = await popup.waitForSelector('[data-entity="syria-revolutionaries-front"]');
    expect(await chip!.evaluate(({ className }) => className)).toBe('chip context');
    await popup.close().catch(() => {});
    await page.bringToFront();
  });

  it('go at a click, on all open pages at once, and come back with another', async () => {
    const second = await session.open('/names');
    await waitForMarks(second);
    await page.bringToFront();
    await restOn(page, 'التنظيم');
    await waitForCard(page);
    await clickInCard(page, 'لماذا هذا الاسم؟');
    await waitFor('the reason', async () => (await cardParts(page, '[data-hide]')).length === 2);
    await takePicture(page, 'card-not-this');
    await clickInCard(page, 'أخفه في هذا الموقع');
    await waitFor('the mark gone', async () => !(await isMarked('التنظيم')));
    await waitFor('it gone on the other page', async () =>
      (await readMarks(second)).every(({ words }) => words !== 'التنظيم'),
    );
    expect(await isMarked('تنظيم داعش')).toBe(true);
    await takePicture(page, 'card-hidden');
    await clickInCard(page, 'تراجع');
    await waitFor('the mark back', () => isMarked('التنظيم'));
    await away();
    await second.close();
  });

  it('can be shown again from the settings', async () => {
    await restOn(page, 'الداعشي');
    await waitForCard(page);
    await clickInCard(page, 'لماذا هذا الاسم؟');
    await clickInCard(page, 'أخفه في كل المواقع');
    await waitFor('the mark gone', async () => !(await isMarked('الداعشي')));
    await away();
    const archive = await session.browser.newPage();
    await archive.goto(`${await session.extensionAddress('archive.html')}#settings`);
    const button = await archive.waitForSelector('[data-hidden-form="الداعشي"] button');
    await showIn(archive, 'light');
    await takePicture(archive, 'settings-hidden');
    await button!.click();
    await archive.waitForFunction(() => document.querySelector('[data-hidden-form]') === null);
    await page.bringToFront();
    await waitFor('the mark back', () => isMarked('الداعشي'));
  });
});
