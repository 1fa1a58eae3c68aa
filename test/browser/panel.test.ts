import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './card';
import { startSession, type Session } from './chromium';
import { restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { drawnStatements, interfaceText, listedEntities, openPanelFromCard, shownEntity } from './views';
import { waitFor } from './wait';

const text = [
  'نظمت الندوة في المدينة، وتناولت عمل التحالف الدولي، وخلايا تنظيم داعش.',
  'ثم قرأ أحدهم ما قاله علي تمي قبل أعوام عن التحالف الدولي.',
];

describe('the side panel', () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage(text));
    page = await session.open('/article');
    await waitForMarks(page);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    panel = await openPanelFromCard(session, page);
  });
  afterAll(() => session.close());

  const choose = async (id: string) => {
    await panel.locator(`.chips button[data-entity="${id}"]`).click();
    await shownEntity(panel, id);
  };

  it('opens from the card, at the name that the card was of', async () => {
    expect(await shownEntity(panel, 'ali-tammi')).toBe('ali-tammi');
    expect(await panel.evaluate(() => innerWidth)).toBeLessThan(await page.evaluate(() => screen.availWidth));
  });

  it('lists the entities of the page in reading order, with the number of their statements', async () => {
    const entities = await listedEntities(panel);
    expect(entities.map(({ id }) => id)).toEqual(['global-coalition', 'isis', 'ali-tammi']);
    for (const { statements } of entities) expect(statements).toBeGreaterThan(0);
  });

  it('shows all statements of the entity chosen, the newest first, each with the way to its source', async () => {
    await choose('global-coalition');
    const count = (await listedEntities(panel)).find(({ id }) => id === 'global-coalition')?.statements;
    const statements = await drawnStatements(panel);
    expect(statements).toHaveLength(count ?? 0);
    const years = statements.map(({ text }) => Number(/20\d\d/.exec(text)?.[0]));
    expect(years).toEqual(years.toSorted((one, other) => other - one));
    expect(await panel.$$('[data-statement] button[data-source]')).toHaveLength(statements.length);
  });

  it('shows every statement with its cue, and quotation marks round direct speech only', async () => {
    await choose('global-coalition');
    const statements = await drawnStatements(panel);
    expect(new Set(statements.map(({ form }) => form)).size).toBeGreaterThan(1);
    const withoutCue = statements.filter(({ cue, form }) => cue === '' && form !== 'narration');
    expect(withoutCue).toEqual([]);
    expect(statements.filter(({ quoted }) => quoted)).toEqual(
      statements.filter(({ form }) => form === 'direct'),
    );
  });

  it('shows figures with the way to their source, and those that agree as one', async () => {
    await choose('global-coalition');
    const figures = await panel.$$eval('[data-figure]', groups =>
      groups.map(group => ({
        text: (group as HTMLElement).innerText,
        same: group.getAttribute('data-same'),
      })),
    );
    const explosives = figures.find(({ text }) => text.includes('25500'));
    expect(explosives?.text).toContain('25 ألف');
    expect(explosives?.same).toBe('true');
    expect(await panel.$$('[data-claim] button[data-source]')).toHaveLength(
      (await panel.$$('[data-claim]')).length,
    );
  });

  it('opens the source of a figure at its words', async () => {
    await choose('global-coalition');
    const [figure] = await panel.$$('xpath/.//tr[@data-claim][contains(., "25500")]');
    await (await figure!.$('button[data-source]'))!.click();
    const article = await session.view('archive.html');
    const asked = await waitFor('the figure in its article', () =>
      article.$eval('[data-asked]', element => element.textContent),
    );
    expect(asked).toContain('25500 مادة متفجرة');
    await article.close();
  });

  it('opens the source at the sentence, the sentence marked and in view', async () => {
    await page.bringToFront();
    await choose('ali-tammi');
    const [first] = await drawnStatements(panel);
    await panel.locator('[data-statement] button[data-source]').click();
    const article = await session.view('archive.html');
    const asked = await waitFor('the sentence', () =>
      article.$eval('[data-asked]', element => element.textContent),
    );
    expect(asked).toContain(first!.words.replace(/^«|…?»$|…$/g, ''));
    const isInView = () =>
      article.$eval('[data-asked]', element => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await waitFor('the sentence to be in view', isInView);
    expect(await article.$$('mark')).not.toEqual([]);
    await article.close();
  });

  it('follows the reader to another page', async () => {
    session.pages.put('/other', newsPage(['وذكرت الورقة حال العائلات في مخيم الهول.']));
    await page.bringToFront();
    await page.goto(session.pages.address('/other'));
    await waitFor('the name of the other page', async () =>
      (await listedEntities(panel)).map(({ id }) => id).includes('al-hol-camp'),
    );
    await choose('al-hol-camp');
    expect(await panel.$eval('[data-empty]', element => element.textContent)).toContain(
      interfaceText('card.empty'),
    );
    await page.goto(session.pages.address('/article'));
    await waitFor('the names of the first page', async () => (await listedEntities(panel)).length === 3);
  });

  it('follows the name that the reader rests on, but not while it is pinned', async () => {
    await page.bringToFront();
    await waitForMarks(page);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await shownEntity(panel, 'ali-tammi');
    await panel.locator('button[data-pin]').click();
    await panel.waitForSelector('button[data-pin][aria-pressed="true"]');

    await restOn(page, 'تنظيم داعش');
    await waitForCard(page, ({ text }) => text.includes('داعش'));
    await page.goto(session.pages.address('/other'));
    await waitFor('the name of the other page', async () =>
      (await listedEntities(panel)).map(({ id }) => id).includes('al-hol-camp'),
    );
    expect(await shownEntity(panel)).toBe('ali-tammi');

    await panel.locator('button[data-pin]').click();
    await shownEntity(panel, 'al-hol-camp');
    await page.goto(session.pages.address('/article'));
    await waitForMarks(page);
  });

  it('opens from the popup, at the name chosen there', async () => {
    await panel.close();
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await listedEntities(popup);
    await popup.locator('.chips button[data-entity="isis"]').click();
    panel = await session.view('sidepanel.html');
    expect(await shownEntity(panel, 'isis')).toBe('isis');
  });

  it('opens from the button of the popup', async () => {
    await panel.close();
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await popup.locator('button[data-open-panel]:not([disabled])').click();
    panel = await session.view('sidepanel.html');
    expect(await listedEntities(panel)).toHaveLength(3);
  });

  it('opens from the card although the worker was killed while the card was open', async () => {
    await panel.close();
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await session.killWorker();
    panel = await openPanelFromCard(session, page);
    expect(await shownEntity(panel, 'ali-tammi')).toBe('ali-tammi');
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
