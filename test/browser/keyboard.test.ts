import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardParts, isCardOpen, waitForCard, waitForNoCard } from './card';
import { startSession, type Session } from './chromium';
import { inClosedRoot } from './closed-root';
import { boxOfMark, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const filler = Array.from({ length: 25 }, () => 'سطر من النص لا اسم فيه، كتب ليملأ الصفحة بين اسم واسم.');
const text = [
  '<input id="field"> تناولت الورقة عمل التحالف الدولي في المدينة.',
  ...filler,
  'وقرأ الحاضرون ما كتبه علي تمي قبل أعوام.',
  ...filler,
  'وعاد الحديث عن <a href="#linked">ماثيو ماكفارلين</a>.',
];

describe('names by keyboard and by touch', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage(text));
    session.pages.put('/inside', newsPage(['وفي الإطار ذكر مخيم الهول والتحالف الدولي معا.']));
    session.pages.put(
      '/framed',
      newsPage(['تناولت الورقة عمل التحالف الدولي.']).replace(
        '</html>',
        '<iframe src="/inside" width="700" height="600"></iframe></html>',
      ),
    );
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.open('/article');
    await waitForMarks(page, words => words.length === 3);
  });
  afterEach(() => page.close());

  /** As the shortcut does: a test's keys do not reach the browser's own, the event of a command does reach the worker. */
  const press = async (command: 'next-name' | 'previous-name'): Promise<void> => {
    const worker = await (await session.worker()).worker();
    await worker!.evaluate(async name => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query: (what: object) => Promise<object[]> };
          commands: { onCommand: { dispatch: (name: string, tab: object) => void } };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab!);
    }, command);
  };
  const waitForCardOf = (entity: string) =>
    waitForCard(
      page,
      ({ attributes }) => attributes['data-state'] === 'shown' && attributes['data-entity'] === entity,
    );
  const focusInCard = (): Promise<string | undefined> =>
    inClosedRoot(page, root => {
      const focused = root.activeElement;
      return focused?.getAttribute('role') ?? focused?.textContent?.trim() ?? '';
    });

  it('go forwards and back, scrolled into view, and round again', async () => {
    for (const entity of ['global-coalition', 'ali-tammi', 'matthew-mcfarlane', 'global-coalition']) {
      // eslint-disable-next-line no-await-in-loop -- One step after another.
      await press('next-name');
      // eslint-disable-next-line no-await-in-loop -- One step after another.
      const { box } = await waitForCardOf(entity);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
    }
    await press('previous-name');
    await waitForCardOf('matthew-mcfarlane');
    await press('previous-name');
    await waitForCardOf('ali-tammi');
  });

  it('begin where the reader is on the page', async () => {
    await page.evaluate(() => document.querySelectorAll('p')[20]!.scrollIntoView({ behavior: 'instant' }));
    await press('next-name');
    await waitForCardOf('ali-tammi');
  });

  it('say name, kind and number of statements to a screen reader, which is in the card then', async () => {
    await press('next-name');
    await press('next-name');
    const { attributes } = await waitForCardOf('ali-tammi');
    expect(attributes['aria-label']).toMatch(/علي تمي.*شخص.*أقوال/);
    expect(await waitFor('the focus', focusInCard)).toBe('dialog');
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    expect(JSON.stringify(tree)).toContain(attributes['aria-label']!);
    // Nothing else on the page is ours.
    expect(await page.evaluate(() => document.querySelectorAll('[aria-live],[role]').length)).toBe(0);
  });

  it('let the Tab key into the card, and Escape back to where one was', async () => {
    await page.focus('#field');
    await press('next-name');
    await waitForCardOf('global-coalition');
    await waitFor('the focus in the card', async () => (await focusInCard()) === 'dialog');
    const buttons = (await cardParts(page, 'button')).map(({ text: words }) => words.trim());
    await page.keyboard.press('Tab');
    const first = await waitFor('the first button', async () => {
      const focused = await focusInCard();
      return focused !== 'dialog' && focused;
    });
    expect(buttons).toContain(first);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('leave a caret at the name where nothing had the focus', async () => {
    await page.evaluate(() => document.querySelectorAll('p')[20]!.scrollIntoView({ behavior: 'instant' }));
    await press('next-name');
    await waitForCardOf('ali-tammi');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const before = await page.evaluate(() => {
      const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
      return isCollapsed && anchorNode!.textContent!.slice(0, anchorOffset);
    });
    expect(before).toMatch(/علي تمي$/);
  });

  it('go on into the frames of the page', async () => {
    await page.goto(session.pages.address('/framed'));
    await waitForMarks(page);
    const frame = await waitFor('the frame', async () =>
      page.frames().find(one => one.url().endsWith('/inside')),
    );
    await waitForMarks(frame, words => words.length === 2);
    await press('next-name');
    await waitForCardOf('global-coalition');
    await press('next-name');
    await waitForCardOf('al-hol-camp');
    await press('previous-name');
    await waitForCardOf('global-coalition');
  });

  it('are selected in quiet mode, and nothing else is done to the page', async () => {
    const popup = await session.openPopup(page);
    const option = await popup.waitForSelector(
      '[data-choice="presence-site"] [data-value="quiet"]:has(:enabled)',
    );
    await option!.evaluate(label => (label as HTMLElement).click());
    await waitFor('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
    await press('next-name');
    await waitFor('the selection', () =>
      page.evaluate(() => getSelection()?.toString() === 'التحالف الدولي'),
    );
    expect(await isCardOpen(page)).toBe(false);
    const loud = await popup.waitForSelector('[data-choice="presence-site"] [data-value="on"]');
    await loud!.evaluate(label => (label as HTMLElement).click());
    await waitForMarks(page);
    await popup.close();
  });

  const tap = async (words: string): Promise<void> => {
    const { x, y, width, height } = await boxOfMark(page, words);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
  };

  it('open by a tap, stay, and close by a tap elsewhere', async () => {
    await tap('علي تمي');
    const { box } = await waitForCardOf('ali-tammi');
    // A mouse that lies somewhere on the page has no say.
    await page.mouse.move(4, 4);
    await page.mouse.move(8, 8);
    await page.touchscreen.tap(box.x + 40, box.y + 12);
    await waitForCardOf('ali-tammi');
    await tap('علي تمي');
    await waitForCardOf('ali-tammi');
    await page.touchscreen.tap(20, box.y > 200 ? 20 : 780);
    await waitForNoCard(page);
  });

  it('tell a screen reader that a slow archive is looked in, and then what it has', async () => {
    const spoken = async (): Promise<string> =>
      (await cardParts(page, '[role="status"]:not([data-why])'))[0]!.text;
    // The card's code is there, the worker is busy when it is asked next.
    await tap('علي تمي');
    await waitForCardOf('ali-tammi');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const worker = await (await session.worker()).worker();
    const busy = worker!.evaluate(durationMs => {
      const end = Date.now() + durationMs;
      while (Date.now() < end);
    }, 4_000);
    await tap('علي تمي');
    const { attributes } = await waitForCard(page, card => card.attributes['data-state'] === 'loading');
    expect(attributes['aria-busy']).toBe('true');
    expect(attributes['aria-label']).toContain(interfaceText('card.loading'));
    expect(await waitFor('the focus', focusInCard)).toBe('dialog');
    expect(await spoken()).toBe('');
    await busy;
    const shown = await waitForCardOf('ali-tammi');
    expect(shown.attributes['aria-busy']).toBe('false');
    expect(await spoken()).toBe(shown.attributes['aria-label']);
    expect(await spoken()).toMatch(/علي تمي.*شخص.*أقوال/);
  });

  it('leave a tap on a link to the link', async () => {
    await tap('ماثيو ماكفارلين');
    await waitFor('the link', () => page.evaluate(() => location.hash === '#linked'));
    // A tap on another name, which opens by now, shows that the first had its time.
    await tap('علي تمي');
    await waitForCardOf('ali-tammi');
  });

  it('send nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
