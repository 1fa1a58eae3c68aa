import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { takePicture } from './pictures';
import { buildWithArticles } from './rich-archive';
import { openReviewFromPopup, outletPage, press, townPage, waitForState } from './saved-page';
import { newsPage } from './serve-pages';
import { openPanelFromCard, shownEntity } from './views';

/** Enough for lists, timelines and plots. */
const articles = 12;

/** A narrow panel, and a window of 1280 by 800 at twice its size: both hold half of what they held, or less. */
const screens = [
  { name: 'narrow', width: 320, height: 640, deviceScaleFactor: 1 },
  { name: 'zoomed', width: 640, height: 400, deviceScaleFactor: 2 },
];

/** What text and controls are in a view that one cannot see: out of its width, cut off, or of the colour of their ground. */
const lostIn = (view: Page): Promise<string[]> =>
  view.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const lost: string[] = [];
    if (document.documentElement.scrollWidth > width) lost.push('the view scrolls sideways');
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        if (!ground.endsWith(', 0)')) return ground;
      }
      return 'rgb(255, 255, 255)';
    };
    /** Whether a box that scrolls brings the element into sight. */
    const isScrolledTo = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown = new Set<Element>(document.querySelectorAll('button, a, input, select, summary, output'));
    while (texts.nextNode())
      if (texts.currentNode.textContent?.trim()) shown.add(texts.currentNode.parentElement!);
    for (const element of shown) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // What is there for screen readers alone is a pixel large.
      if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1)
        continue;
      if (element.closest('svg, option, [aria-hidden="true"]')) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.slice(0, 30)}"`;
      if ((box.left < -1 || box.right > width + 1) && !isScrolledTo(element))
        lost.push(`${name} is out of sight`);
      const isCut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isCut && style.textOverflow !== 'ellipsis') lost.push(`${name} is cut off`);
      if (element.textContent?.trim() && style.color === groundOf(element))
        lost.push(`${name} has the colour of its ground`);
    }
    return lost;
  });

describe.each(['ar', 'en'] as const)('every view in %s', language => {
  let session: Session;
  let page: Page;
  let extension: string;
  beforeAll(async () => {
    extension = await buildWithArticles(articles);
    session = await startSession({ language, extension });
    session.pages.put(
      '/article',
      newsPage(['قرأ أحدهم ما قاله علي تمي عن التحالف الدولي وتنظيم داعش ومخيم الهول.']),
    );
    session.pages.put('/town', outletPage(townPage));
    page = await session.open('/article');
    await waitForMarks(page);
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  const open = async (address: string, ready: string): Promise<Page> => {
    const view = await session.browser.newPage();
    await view.goto(await session.extensionAddress(address));
    await view.waitForSelector(ready);
    return view;
  };
  /** The popup as a tab, since the real one closes with the next view. */
  const views: { name: string; show: () => Promise<Page> }[] = [
    {
      name: 'popup',
      show: async () => {
        const view = await open('popup.html', '[data-coverage]');
        await view.type('input', 'التحالف');
        await view.waitForSelector('[role="listbox"] [data-statement]');
        return view;
      },
    },
    {
      name: 'panel',
      show: async () => {
        await page.bringToFront();
        await restOn(page, 'التحالف الدولي');
        await waitForCard(page);
        const view = await openPanelFromCard(session, page);
        await shownEntity(view, 'global-coalition');
        return view;
      },
    },
    { name: 'shelf', show: () => open('archive.html', '[data-article] a') },
    { name: 'settings', show: () => open('archive.html#settings', '[data-erase]') },
    {
      name: 'article',
      show: async () => {
        const view = await open('archive.html', '[data-article] a');
        await view.click('[data-article] a');
        await view.waitForSelector('[data-next]');
        return view;
      },
    },
    {
      name: 'review',
      show: async () => {
        await page.goto(session.pages.address('/town'));
        await waitForMarks(page);
        const view = await openReviewFromPopup(session, page);
        await waitForState(view, 'open');
        return view;
      },
    },
    {
      name: 'correction',
      show: async () => {
        const view = await session.view('archive.html');
        await press(view, '[data-save]');
        await waitForState(view, 'saved');
        await view.goto(await session.extensionAddress('archive.html'));
        await press(view, `[data-article] a::-p-text(${townPage.title})`);
        await press(view, '[data-next]');
        await press(view, '[data-correct-open]');
        await view.waitForSelector('[data-correct-save]');
        return view;
      },
    },
  ];

  it.each(views)(
    'shows all that it has in a narrow $name, zoomed, and in forced colours',
    async ({ name, show }) => {
      const view = await show();
      const debug = await view.createCDPSession();
      for (const screen of screens)
        for (const forced of ['none', 'active']) {
          const what = `${name}-${screen.name}-${forced === 'active' ? 'forced-' : ''}${language}`;
          // eslint-disable-next-line no-await-in-loop -- One way after the other.
          await view.setViewport(screen);
          // eslint-disable-next-line no-await-in-loop -- One way after the other.
          await forceColours(debug, forced);
          // eslint-disable-next-line no-await-in-loop -- One way after the other.
          await takePicture(view, `reflow-${what}`);
          // eslint-disable-next-line no-await-in-loop -- One way after the other.
          expect({ what, lost: await lostIn(view) }).toEqual({ what, lost: [] });
        }
      if (name !== 'review') await view.close();
    },
  );
});

/** Colours of the reader's own, as Windows has them; puppeteer knows no such feature. They last as long as the debugger stays. */
async function forceColours(debug: CDPSession, value: string): Promise<void> {
  await debug.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}
