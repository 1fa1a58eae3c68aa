import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, clickInCard, isCardOpen, waitForCard, waitForNoCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const closing = 'وقرأ الحاضرون ما كتبه علي تمي قبل أعوام.';

describe('a name under the pointer', () => {
  let session: Session;
  let page: Page;
  let count = 0;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());
  afterEach(() => page.close());

  const openPage = async (body: string[]): Promise<void> => {
    const path = `/pointed-${++count}`;
    session.pages.put(path, newsPage([...body, closing]));
    page = await session.open(path);
    await waitForMarks(page, words => words.includes('علي تمي'));
  };
  const away = async (): Promise<void> => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  /** The boxes of the words in the nth paragraph, one a line and inline element, in CSS pixels of the view. */
  const boxesOfWords = (words: string, paragraph = 0) =>
    page.evaluate(
      (wanted, nth) => {
        const walker = document.createTreeWalker(document.querySelectorAll('p')[nth]!, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let text = '';
        const texts: { node: Node; from: number }[] = [];
        while (walker.nextNode()) {
          texts.push({ node: walker.currentNode, from: text.length });
          text += walker.currentNode.nodeValue;
        }
        const start = text.indexOf(wanted);
        const first = texts.findLast(({ from }) => from <= start)!;
        const last = texts.findLast(({ from }) => from < start + wanted.length)!;
        range.setStart(first.node, start - first.from);
        range.setEnd(last.node, start + wanted.length - last.from);
        return [...range.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ x, y, width, height }) => ({ x, y, width, height }));
      },
      words,
      paragraph,
    );
  const restIn = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });

  it.each([1.25, 2, 2.625])('is met on a screen of %d device pixels a pixel', async deviceScaleFactor => {
    await openPage(['تناولت الورقة عمل التحالف الدولي في المدينة.']);
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor });
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await away();
  });

  it('is met on both lines that it is broken over, and not beside them', async () => {
    await openPage(['<span style="display:block;inline-size:9ch">عمل التحالف الدولي</span>']);
    const lines = await boxesOfWords('التحالف الدولي');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines[0]!.y).toBeLessThan(lines.at(-1)!.y);
    for (const line of [lines[0]!, lines.at(-1)!]) {
      // eslint-disable-next-line no-await-in-loop -- One line after the other.
      await restIn(line);
      // eslint-disable-next-line no-await-in-loop -- The same.
      const { box } = await waitForCard(page);
      const [top, bottom] = [lines[0]!.y, lines.at(-1)!.y + lines.at(-1)!.height];
      expect(box.y >= bottom || box.y + box.height <= top).toBe(true);
      // eslint-disable-next-line no-await-in-loop -- The same.
      await away();
    }
    // On its second line, but left of its words.
    const last = lines.at(-1)!;
    await page.mouse.move(last.x - 30, last.y + last.height / 2, { steps: 4 });
    // The card of another name, which opens by now, shows that this place had its time.
    expect(await isCardOpen(page)).toBe(false);
    await restOn(page, 'علي تمي');
    const { attributes } = await waitForCard(page);
    expect(attributes['data-entity']).toBe('ali-tammi');
    await away();
  });

  it('is met in every element that it is written in', async () => {
    await openPage(['عمل <b>التح</b><i>الف ال</i><u>دولي</u> في المدينة.']);
    const parts = await boxesOfWords('التحالف الدولي');
    expect(parts.length).toBeGreaterThanOrEqual(3);
    for (const part of parts) {
      // eslint-disable-next-line no-await-in-loop -- One part after the other.
      await restIn(part);
      // eslint-disable-next-line no-await-in-loop -- The same.
      const { attributes } = await waitForCard(page);
      expect(attributes['data-entity']).toBe('global-coalition');
      // eslint-disable-next-line no-await-in-loop -- The same.
      await away();
    }
  });

  it('is met through the link that is stretched over its teaser, and not through what covers it', async () => {
    await openPage(['عمل التحالف الدولي في المدينة. <a href="#read" style="position:absolute;inset:0"></a>']);
    await page.addStyleTag({ content: 'p { position: relative }' });
    const [words] = await boxesOfWords('التحالف الدولي');
    await restIn(words!);
    await waitForCard(page);
    await away();
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;inset:0 0 auto;height:60vh;background:white';
      document.body.append(bar);
    });
    await restIn(words!);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1_000)));
    expect(await isCardOpen(page)).toBe(false);
  });

  it.each([
    { what: 'stands in it', inside: `<p>${closing}</p>`, slotted: '' },
    { what: 'is shown in a slot of it', inside: '<slot></slot>', slotted: `<p>${closing}</p>` },
  ])('of a modal dialog in a shadow root has a card to press: it $what', async ({ inside, slotted }) => {
    await openPage(['تناولت الورقة عمل التحالف الدولي في المدينة.']);
    await page.evaluate(
      (shadowHtml, ownHtml) => {
        document.querySelectorAll('p')[1]!.remove();
        const host = document.createElement('article');
        host.innerHTML = ownHtml;
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<dialog style="inline-size:600px;block-size:300px">${shadowHtml}</dialog>`;
        document.body.append(host);
        root.querySelector('dialog')!.showModal();
      },
      inside,
      slotted,
    );
    await waitForMarks(page, words => words.includes('علي تمي'));
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await clickInCard(page, interfaceText('card.why'));
    await waitFor('the reason', async () => (await cardParts(page, '[data-why]'))[0]?.text !== '');
    // The pointer is in the card, which is not the page behind it.
    await waitForCard(page);
    await away();
  });
});
