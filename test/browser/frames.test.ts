import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { readMarks, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { requestsElsewhere } from './traffic-log';
import { waitFor } from './wait';

const outside = 'تناولت الورقة عمل التحالف الدولي في المدينة.';
const inside = 'وقرأ الحاضرون ما كتبه علي تمي عن التحالف الدولي.';
const marksInside = ['علي تمي', 'التحالف الدولي'];

const withFrame = (frame: string): string => newsPage([outside]).replace('</html>', `${frame}</html>`);
const asAttribute = (html: string): string => html.replaceAll('"', '&quot;');

describe('frames and shadow roots', () => {
  let session: Session;
  /** The same pages under another name of this machine: another site to the browser. */
  let otherSite: string;
  beforeAll(async () => {
    session = await startSession();
    otherSite = session.pages.host.replace('127.0.0.1', 'localhost');
    session.pages.put('/inside', newsPage([inside]));
  });
  afterAll(() => session.close());

  /** The frames of a page that are not the page itself, as soon as there are any. */
  const innerFrames = (page: Page, count = 1): Promise<Frame[]> =>
    waitFor('the frame', async () => {
      const frames = page.frames().filter(frame => frame !== page.mainFrame());
      return frames.length >= count && frames;
    });

  it.each([
    { what: 'of the same site', frame: () => '<iframe src="/inside"></iframe>' },
    { what: 'of another site', frame: () => `<iframe src="http://${otherSite}/inside"></iframe>` },
    {
      what: 'whose text stands in an attribute',
      frame: () => `<iframe srcdoc="${asAttribute(newsPage([inside]))}"></iframe>`,
    },
    {
      what: 'whose text stands in an attribute, apart from its page',
      frame: () => `<iframe sandbox srcdoc="${asAttribute(newsPage([inside]))}"></iframe>`,
    },
    {
      what: 'without an address, filled by the page',
      frame: () =>
        `<iframe></iframe><script>
          document.querySelector('iframe').contentDocument.body.innerHTML = '<p>${inside}</p>';
        </script>`,
    },
    {
      what: 'without an address, written by the page',
      frame: () =>
        `<iframe src="about:blank"></iframe><script>
          const written = document.querySelector('iframe').contentDocument;
          written.open();
          written.write('<!doctype html><p>${inside}</p>');
          written.close();
        </script>`,
    },
    {
      what: 'without an address, written anew when all has loaded',
      frame: () =>
        `<iframe src="about:blank"></iframe><script>
          addEventListener('load', () => setTimeout(() => {
            const written = document.querySelector('iframe').contentDocument;
            written.open();
            written.write('<!doctype html><p>${inside}</p>');
            written.close();
          }, 300));
        </script>`,
    },
    {
      what: 'from a blob',
      frame: () =>
        `<script>
          const frame = document.createElement('iframe');
          frame.src = URL.createObjectURL(new Blob(['<!doctype html><meta charset=utf-8><p>${inside}</p>'], { type: 'text/html' }));
          document.documentElement.append(frame);
        </script>`,
    },
  ])('marks a frame $what', async ({ frame, what }) => {
    const path = `/${what.replaceAll(' ', '-')}`;
    session.pages.put(path, withFrame(frame()));
    const page = await session.open(path);
    expect(await waitForMarks(page)).toEqual(['التحالف الدولي']);
    const [inner] = await innerFrames(page);
    expect(await waitForMarks(inner!)).toEqual(marksInside);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.chips button[data-entity="ali-tammi"]');
    await popup.close();
    await page.close();
  });

  it('marks frames within frames', async () => {
    session.pages.put('/middle', withFrame(`<iframe src="http://${otherSite}/inside"></iframe>`));
    session.pages.put('/nested', withFrame('<iframe src="/middle"></iframe>'));
    const page = await session.open('/nested');
    const frames = await innerFrames(page, 2);
    for (const frame of frames) {
      const isInnermost = frame.url().includes('localhost');
      // eslint-disable-next-line no-await-in-loop -- One frame after another.
      expect(await waitForMarks(frame)).toEqual(isInnermost ? marksInside : ['التحالف الدولي']);
    }
    await page.close();
  });

  it('forgets the names of a frame that is taken out', async () => {
    session.pages.put('/taken', withFrame('<iframe src="/inside"></iframe>'));
    const page = await session.open('/taken');
    const [inner] = await innerFrames(page);
    await waitForMarks(inner!);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.chips button[data-entity="ali-tammi"]');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await waitFor('the name to go', () =>
      popup.evaluate(() => !document.querySelector('.chips button[data-entity="ali-tammi"]')),
    );
    await popup.close();
    await page.close();
  });

  const shadow = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

  it.each([
    { what: 'an open shadow root', html: `<article>${shadow(`<p>${inside}</p>`)}</article>` },
    {
      what: 'a shadow root within another',
      html: `<article>${shadow(`<section>${shadow(`<div><span>${shadow(`<p>${inside}</p>`)}</span></div>`)}</section>`)}</article>`,
    },
    {
      what: 'what is put into a slot of one',
      html: `<article>${shadow('<h2>عنوان</h2><slot></slot>')}<p>${inside}</p></article>`,
    },
  ])('marks $what', async ({ html, what }) => {
    const path = `/${what.replaceAll(' ', '-')}`;
    session.pages.put(path, newsPage([outside]).replace('</html>', `${html}</html>`));
    const page = await session.open(path);
    expect((await waitForMarks(page, words => words.length >= 3)).toSorted()).toEqual(
      ['التحالف الدولي', ...marksInside].toSorted(),
    );
    await page.close();
  });

  it('marks a page whose whole text stands in shadow roots', async () => {
    session.pages.put(
      '/shadows',
      `<!doctype html><meta charset="utf-8"><main>${shadow(`<p>${inside}</p>`)}</main>`,
    );
    const page = await session.open('/shadows');
    expect(await waitForMarks(page)).toEqual(marksInside);
    await page.close();
  });

  it('follows what changes in a shadow root, and reads none that is closed', async () => {
    session.pages.put(
      '/changing',
      newsPage([outside]).replace(
        '</html>',
        `<article>${shadow('<p>نص</p>')}</article><aside></aside></html>`,
      ),
    );
    const page = await session.open('/changing');
    await waitForMarks(page);
    await page.evaluate(text => {
      const closed = document.querySelector('aside')!.attachShadow({ mode: 'closed' });
      closed.innerHTML = `<p>${text}</p>`;
      document.querySelector('article')!.shadowRoot!.querySelector('p')!.textContent = text;
    }, inside);
    expect(await waitForMarks(page, words => words.length >= 3)).toHaveLength(3);
    await page.close();
  });

  it('reads a shadow root that a component opens late', async () => {
    session.pages.put('/late', newsPage([outside]).replace('</html>', '<article></article></html>'));
    const page = await session.open('/late');
    await waitForMarks(page);
    await page.evaluate(text => {
      document.querySelector('article')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
    }, inside);
    expect(await waitForMarks(page, words => words.length >= 3)).toHaveLength(3);
    expect(await readMarks(page)).toHaveLength(3);
    await page.close();
  });

  it('sends nothing out of the browser', () => {
    expect(requestsElsewhere(session.traffic, [session.pages.host, otherSite])).toEqual([]);
  });
});
