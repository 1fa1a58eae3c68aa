import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { inClosedRoot } from './closed-root';
import { readMarks, waitForMarks } from './marks';
import { takePicture } from './pictures';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const text = 'تناولت الورقة عمل التحالف الدولي في المدينة، وقرأ الحاضرون ما كتبه علي تمي.';
const marks = ['التحالف الدولي', 'علي تمي'];

describe('a tab that was open', () => {
  let session: Session;
  let settings: Page;
  let extensionId: string;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage([text]));
    session.pages.put('/unnamed', newsPage(['الطقس اليوم مشمس في معظم المناطق، والرياح خفيفة معتدلة.']));
    extensionId = new URL(await session.extensionAddress('popup.html')).host;
    settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    // Without it Chromium does not start an unpacked extension again.
    await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  });
  afterAll(() => session.close());

  const setEnabled = (isEnabled: boolean) =>
    settings.evaluate(
      `new Promise(done => chrome.management.setEnabled(${JSON.stringify(extensionId)}, ${isEnabled}, done))`,
    );
  const reload = () =>
    settings.evaluate(
      `chrome.developerPrivate.reload(${JSON.stringify(extensionId)}, { failQuietly: true })`,
    );
  const sentence = (page: Page): Promise<string | undefined> =>
    inClosedRoot(page, root => root.querySelector('[role="status"]')?.textContent ?? '');
  const waitForSentence = (page: Page) =>
    waitFor('the sentence', async () => (await sentence(page)) === interfaceText('reader.gone'));

  it('when the extension was updated says so once, and is marked by the new version', async () => {
    const page = await session.open('/article');
    const unnamed = await session.open('/unnamed');
    await page.bringToFront();
    await waitForMarks(page);
    await reload();
    await waitForSentence(page);
    await takePicture(page, 'updated');
    expect(await waitForMarks(page)).toEqual(marks);
    expect(await sentence(unnamed)).toBeUndefined();

    const box = await inClosedRoot(page, root => {
      const { x, y, width, height } = root.querySelector('button')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(box!.x, box!.y);
    await waitFor('the sentence to go', async () => (await sentence(page)) === undefined);
    // The page changes and the pointer moves: the reader of before, if anything of it were left, would speak again.
    await page.evaluate(words => document.body.append(words), 'وعاد الحديث عن علي تمي.');
    await page.mouse.move(30, 30);
    await waitForMarks(page, words => words.length === 3);
    expect(await sentence(page)).toBeUndefined();
    await Promise.all([page.close(), unnamed.close()]);
  });

  it('when it was switched off has no marks left, and when it is on again has them without loading', async () => {
    const page = await session.open('/article');
    await waitForMarks(page);
    await setEnabled(false);
    await waitFor('the marks to go', async () => (await readMarks(page)).length === 0);
    await waitForSentence(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await setEnabled(true);
    expect(await waitForMarks(page)).toEqual(marks);
    await page.close();
  });
});
