import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isCardOpen, waitForCard, waitForNoCard } from './card';
import { startSession, type Session } from './chromium';
import { boxOfMark, restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { waitFor } from './wait';

const filler = Array.from({ length: 20 }, () => 'سطر من النص لا اسم فيه، كتب ليملأ الصفحة بين اسم واسم.');
const text = [
  'تناولت الورقة عمل التحالف الدولي في المدينة.',
  ...filler,
  'وقرأ الحاضرون ما كتبه علي تمي.',
  ...filler,
];

describe('where the card stands', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage(text));
    session.pages.put('/ltr', newsPage(text).replace('dir="rtl"', 'dir="ltr"'));
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.open('/article');
    await waitForMarks(page);
  });
  afterEach(() => page.close());

  const waitForCardBeside = async (words: string, scale = 1): Promise<void> => {
    await restOn(page, words);
    const { box } = await waitForCard(page);
    const name = await boxOfMark(page, words);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width * scale);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height * scale);
    expect(box.y >= name.y + name.height || box.y + box.height <= name.y).toBe(true);
    // Beside its name, not merely somewhere in the view.
    const gap = Math.min(Math.abs(box.y - name.y - name.height), Math.abs(box.y + box.height - name.y));
    expect(gap).toBeLessThanOrEqual(24);
    expect(box.x).toBeLessThanOrEqual(name.x + name.width);
    expect(box.x + box.width).toBeGreaterThanOrEqual(name.x);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };

  it.each(['/article', '/ltr'])('is beside the name on a page that runs its way: %s', async path => {
    await page.goto(session.pages.address(path));
    await waitForMarks(page);
    await waitForCardBeside('علي تمي');
  });

  it.each([
    'html { zoom: 1.6 }',
    'html { zoom: 0.7 }',
    'body { zoom: 1.6 }',
    'body { transform: scale(0.8) }',
  ])('is beside the name under { %s }', async content => {
    await page.addStyleTag({ content });
    await waitForCardBeside('علي تمي');
  });

  it('is above what is shown in full screen, and closes when that begins', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await page.evaluate(() => {
      document.body.style.overflow = 'auto';
      document.body.style.background = 'white';
      addEventListener('keydown', event => {
        if (event.key === 'f') void document.body.requestFullscreen();
      });
    });
    await page.keyboard.press('f');
    await waitFor('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await waitForNoCard(page);
    await page.mouse.move(2, 2);
    await waitForCardBeside('علي تمي');
    await page.evaluate(() => document.exitFullscreen());
  });

  it('is nowhere in a frame that is too small for it, whose names are marked and listed all the same', async () => {
    session.pages.put(
      '/strip',
      newsPage(['علي تمي عن التحالف الدولي في المدينة.']).replace('3rem auto', '0'),
    );
    session.pages.put(
      '/framed',
      newsPage(['قرأ الحاضرون ما ورد عن التحالف الدولي.']).replace(
        '</html>',
        '<iframe src="/strip" width="500" height="110" style="border:0"></iframe></html>',
      ),
    );
    await page.goto(session.pages.address('/framed'));
    await waitForMarks(page);
    const frame = await waitFor('the frame', async () =>
      page.frames().find(one => one.url().endsWith('/strip')),
    );
    expect(await waitForMarks(frame)).toContain('علي تمي');
    const [strip, name] = await Promise.all([
      page.$eval('iframe', element => ({
        x: element.getBoundingClientRect().x,
        y: element.getBoundingClientRect().y,
      })),
      frame.evaluate(() => {
        const paragraph = document.querySelector('p')!.firstChild!;
        const range = document.createRange();
        range.setStart(paragraph, 0);
        range.setEnd(paragraph, 7);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    ]);
    await page.mouse.move(strip.x + name.x, strip.y + name.y, { steps: 3 });
    // The card of the page's own name, which opens by now, shows that the frame's had its time.
    await restOn(page, 'التحالف الدولي');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(strip.x + name.x, strip.y + name.y, { steps: 3 });
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.chips button[data-entity="ali-tammi"]');
    expect(await isCardOpen(page)).toBe(false);
    await popup.close();
  });
});
