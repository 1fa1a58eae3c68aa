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

  /** What is seen of the page, in its own pixels; smaller than the page's view where two fingers have zoomed in. */
  const readView = () =>
    page.evaluate(() => {
      const { offsetLeft: x, offsetTop: y, width, height, scale } = visualViewport!;
      return { x, y, width, height, scale };
    });
  const expectCardBeside = async (words: string): Promise<void> => {
    const { box } = await waitForCard(page);
    const [name, view] = [await boxOfMark(page, words), await readView()];
    expect(box.x).toBeGreaterThanOrEqual(view.x);
    expect(box.y).toBeGreaterThanOrEqual(view.y);
    expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height);
    expect(box.y >= name.y + name.height || box.y + box.height <= name.y).toBe(true);
    // Beside its name, not merely somewhere in the view.
    const gap = Math.min(Math.abs(box.y - name.y - name.height), Math.abs(box.y + box.height - name.y));
    expect(gap).toBeLessThanOrEqual(24);
    expect(box.x).toBeLessThanOrEqual(name.x + name.width);
    expect(box.x + box.width).toBeGreaterThanOrEqual(name.x);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  const waitForCardBeside = async (words: string): Promise<void> => {
    await restOn(page, words);
    await expectCardBeside(words);
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

  it('is beside the name on a page without a doctype', async () => {
    session.pages.put('/old', newsPage(text).replace('<!doctype html>', ''));
    await page.goto(session.pages.address('/old'));
    await waitForMarks(page);
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await waitForCardBeside('علي تمي');
  });

  it.each([
    { width: 320, deviceScaleFactor: 2 },
    { width: 360, deviceScaleFactor: 2 },
    { width: 420, deviceScaleFactor: 3 },
  ])('is beside the name in a narrow view: $width px', async view => {
    await page.setViewport({ ...view, height: 720 });
    await waitForCardBeside('علي تمي');
  });

  it.each([0.5, 0.9, 1.25, 2])('is beside the name where the browser zooms to %d', async factor => {
    const worker = await (await session.worker()).worker();
    const zoomTo = (to: number) =>
      worker!.evaluate(async factor => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { setZoom: (factor: number) => Promise<void> } };
        };
        await chrome.tabs.setZoom(factor);
      }, to);
    await zoomTo(factor);
    try {
      await waitFor('the zoom', () =>
        page.evaluate(wanted => Math.abs(devicePixelRatio - wanted) < 0.01, factor),
      );
      await waitForCardBeside('علي تمي');
    } finally {
      await zoomTo(1);
    }
  });

  describe('on a touch screen', () => {
    const phone = { width: 320, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
    const forPhones = (html: string) =>
      html.replace('<meta', '<meta name="viewport" content="width=device-width"><meta');
    const tap = async (words: string): Promise<void> => {
      const [{ x, y, width, height }, view] = [await boxOfMark(page, words), await readView()];
      await page.touchscreen.tap(x + width / 2 - view.x, y + height / 2 - view.y);
    };
    beforeEach(async () => {
      await page.setViewport(phone);
      session.pages.put('/phone', forPhones(newsPage(text)));
    });

    it('is beside the name', async () => {
      await page.goto(session.pages.address('/phone'));
      await waitForMarks(page);
      await tap('علي تمي');
      await expectCardBeside('علي تمي');
    });

    it('fits where two fingers have zoomed in', async () => {
      await page.goto(session.pages.address('/phone'));
      await waitForMarks(page);
      await boxOfMark(page, 'علي تمي');
      const client = await page.createCDPSession();
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 });
      await waitFor('the zoom', async () => (await readView()).scale > 1.5);
      await tap('علي تمي');
      await expectCardBeside('علي تمي');
    });

    it('can be read on a page that was made for wide screens', async () => {
      await page.goto(session.pages.address('/article'));
      await waitForMarks(page);
      const { scale } = await readView();
      expect(scale).toBeLessThan(0.5);
      await tap('علي تمي');
      const { box } = await waitForCard(page);
      expect(box.width * scale).toBeGreaterThan(300);
      await expectCardBeside('علي تمي');
    });
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
