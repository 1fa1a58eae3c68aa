import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { interfaceText, openPanelFromCard, shownEntity } from './views';
import { waitFor } from './wait';

const far = '<div style="block-size: 2500px"></div>';

/** Names the camp four times, far from each other, the last time in a frame of its own. */
const longPage = newsPage([
  'زارت البعثة مخيم الهول أمس، ثم لقيت علي تمي.',
  `${far}وذكر المقيمون أن مخيم الهول مزدحم.`,
  `${far}وعادت البعثة إلى مخيم الهول.`,
  `${far}<iframe srcdoc="<html lang='ar' dir='rtl'><p>وقال المنظمون إن مخيم الهول واسع جدا، وإن الطريق إليه طويلة في الشتاء، وإن من يقيمون فيه ينتظرون المساعدة منذ أشهر.</p></html>" style="inline-size: 100%; block-size: 200px"></iframe>`,
]);

describe('the way from the panel to the places of a name', () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/long', longPage);
    page = await session.open('/long');
    await waitForMarks(page);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    panel = await openPanelFromCard(session, page);
    await panel.locator('.chips button[data-entity="al-hol-camp"]').click();
    await shownEntity(panel, 'al-hol-camp');
    await waitFor('the name in the frame', async () => (await jumpText()).includes('4'));
  });
  afterAll(() => session.close());

  const jumpText = () => panel.$eval('.jumps', jumps => (jumps as HTMLElement).innerText);
  const place = () => panel.$eval('.jumps output', output => output.textContent);
  /** Presses the button by the keyboard; the place that the panel then says it is at. */
  const press = async (which: 'next' | 'back', expected: string) => {
    await panel.focus(`.jumps [data-jump="${which}"]`);
    await panel.keyboard.press('Enter');
    await waitFor(`place ${expected}`, async () => (await place())?.startsWith(expected));
  };
  /** The words that are pointed out on the page, once they stand in the middle of its view. */
  const heldInView = () =>
    waitFor('the name in view', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('mark-c') ?? [];
        if (!(range instanceof Range)) return false;
        const { top, bottom } = range.getBoundingClientRect();
        return top > innerHeight * 0.2 && bottom < innerHeight * 0.8 && range.toString();
      }),
    );
  const scrolled = () => page.evaluate(() => Math.round(scrollY));

  it('goes on from place to place and points each out, by keyboard', async () => {
    await press('next', '1');
    const tops: number[] = [];
    for (const nth of ['2', '3']) {
      await press('next', nth);
      expect(await heldInView()).toBe('مخيم الهول');
      tops.push(await scrolled());
    }
    expect(tops[1]).toBeGreaterThan(tops[0]! + 2000);
  });

  it('goes into a frame', async () => {
    await press('next', '4');
    const frame = page.frames().find(candidate => candidate !== page.mainFrame())!;
    const words = await waitFor('the name pointed out in the frame', () =>
      frame.evaluate(() => {
        const [range] = CSS.highlights.get('mark-c') ?? [];
        return range instanceof Range && range.toString();
      }),
    );
    expect(words).toBe('مخيم الهول');
    await waitFor('the frame in view', () =>
      page.$eval('iframe', element => element.getBoundingClientRect().top < innerHeight),
    );
  });

  it('goes round to the first, and back', async () => {
    await press('next', '1');
    await press('back', '4');
    await press('back', '3');
    expect(await heldInView()).toBe('مخيم الهول');
  });

  it('leaves the page unpointed a while later', async () => {
    await waitFor('the end of the pointing', () => page.evaluate(() => !CSS.highlights.has('mark-c')));
    expect(await page.evaluate(() => CSS.highlights.has('mark-a'))).toBe(true);
  });

  it('selects the name in quiet mode, where nothing is painted', async () => {
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await popup.locator('[data-choice="presence-site"] [data-value="quiet"]').click();
    await waitFor('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
    await popup.close().catch(() => {});
    await press('back', '2');
    const selected = await waitFor('the name selected', () => page.evaluate(() => String(getSelection())));
    expect(selected).toBe('مخيم الهول');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('says that a place is gone when the page has just lost it', async () => {
    // The reader looks at a changed page after a pause; until then the panel knows the former places.
    await page.evaluate(() => document.querySelectorAll('p')[2]?.remove());
    await panel.focus('.jumps [data-jump="next"]');
    await panel.keyboard.press('Enter');
    await waitFor('the panel to say so, or to know the places that are left', async () => {
      const text = await jumpText();
      return text.includes(interfaceText('jump.missing')) || text.includes('3');
    });
  });
});
