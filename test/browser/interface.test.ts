import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { cardParts, waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { showIn } from './pictures';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';

describe.each(['ar', 'en'] as const)('the interface in %s', language => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession({ language });
    session.pages.put('/article', newsPage(['قرأ أحدهم ما قاله علي تمي عن التحالف الدولي.']));
    page = await session.open('/article');
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('speaks it on the card, runs its way, and leaves the words of others in Arabic', async () => {
    await restOn(page, 'علي تمي');
    const { attributes } = await waitForCard(page);
    expect(attributes).toMatchObject({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
    const buttons = (await cardParts(page, 'button')).map(({ text }) => text.trim());
    expect(buttons).toContain(interfaceText('card.context', language));
    for (const { attributes } of await cardParts(page, '.said'))
      expect(attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await page.keyboard.press('Escape');
  });

  it('speaks it in the popup', async () => {
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(
      language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr'],
    );
    expect(await popup.$eval('[role="combobox"]', field => field.getAttribute('aria-label'))).toBe(
      interfaceText('search.label', language),
    );
    await popup.close();
  });

  it('is light by day and dark by night', async () => {
    const popup = await session.browser.newPage();
    await popup.goto(await session.extensionAddress('popup.html'));
    const ground = async () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await showIn(popup, 'light');
    const light = await ground();
    await showIn(popup, 'dark');
    expect(await ground()).not.toBe(light);
    await popup.close();
  });
});
