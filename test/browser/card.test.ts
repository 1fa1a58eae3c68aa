import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardParts, clickInCard, waitForCard, waitForNoCard } from './card';
import { startSession, type Session } from './chromium';
import { boxOfMark, restOn, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { interfaceText } from './views';
import { waitFor } from './wait';

const seedsFolder = join(import.meta.dirname, '..', '..', 'seeds');
const seedTexts = readdirSync(seedsFolder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(seedsFolder, name), 'utf8'));

const filler = 'سطر من النص لا اسم فيه، كتب ليملأ الصفحة بين اسم واسم.';
const text = [
  'نظمت الندوة في المدينة، وتناولت عمل التحالف الدولي، وخلايا تنظيم داعش.',
  'ثم قرأ أحدهم ما قاله علي تمي قبل أعوام.',
  ...Array.from({ length: 30 }, () => filler),
  'وذكرت الورقة حال العائلات في مخيم الهول.',
  ...Array.from({ length: 30 }, () => filler),
];

describe('the card', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/article', newsPage(text));
    page = await session.open('/article');
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  const away = async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };

  it('of علي تمي has his words of 2021 and of 2023, verbatim, with their cue, outlet and date', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    const statements = await cardParts(page, '[data-statement]');
    const said = await cardParts(
      page,
      '[data-statement] .said > q, [data-statement] .said > span:last-child',
    );
    for (const { text } of said) {
      const words = text.replace(/^«|»$/g, '').replace(/…$/, '');
      expect(seedTexts.some(seed => seed.includes(words))).toBe(true);
    }
    const years = statements.map(({ text }) => /20\d\d/.exec(text)?.[0]);
    expect(new Set(years)).toEqual(new Set(['2021', '2023']));
    const shown = statements.map(({ text }) => text).join('\n');
    expect(shown).toContain('نحج بتحجيم دور داعش');
    expect(shown).toContain('هو محل التقدير لدينا');
    for (const { text } of statements) expect(text).toContain('SY24');
    const cues = await cardParts(page, '[data-statement] .cue');
    expect(cues).toHaveLength(statements.length);
    await away();
  });

  it('gives each role as its article gave it, with the spelling of the party and the year', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    const roles = (await cardParts(page, '.roles li')).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(roles).toEqual([
      expect.stringMatching(/2023.*المتحدث باسم تيار المستقبل الكردي/),
      expect.stringMatching(/2021.*المحلل السياسي القيادي في تيار المستقبل الكوردي/),
    ]);
    await away();
  });

  it('says that its dates are estimated, and why', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    const estimates = await cardParts(page, '[data-statement] [data-estimated]');
    expect(estimates).toHaveLength((await cardParts(page, '[data-statement]')).length);
    for (const { attributes } of estimates) expect(attributes['title']).toMatch(/\S/);
    await away();
  });

  it('says how many more there are, and why the words matched', async () => {
    await restOn(page, 'التحالف الدولي');
    await waitForCard(page);
    const [total] = await cardParts(page, '[data-total]');
    expect(Number(total?.attributes['data-total'])).toBeGreaterThan(3);
    await clickInCard(page, interfaceText('card.why'));
    await waitFor('the reason', async () =>
      (await cardParts(page, '[data-why]'))[0]?.text.includes('التحالف الدولي'),
    );
    await away();
  });

  it('closes on Escape', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // Only a pointer that has left the name can come to rest on it again.
    await page.mouse.move(2, 2);
  });

  it('closes when the pointer goes elsewhere', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  it('stays when the pointer moves into it, and can be used there', async () => {
    await restOn(page, 'علي تمي');
    const { box } = await waitForCard(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 12 });
    // Two presses in the card, one after the other: longer than it waits before it goes.
    await clickInCard(page, interfaceText('card.why'));
    await waitFor('the reason', async () => (await cardParts(page, '[data-why]'))[0]?.text !== '');
    await clickInCard(page, interfaceText('card.why'));
    await waitFor('no reason', async () => (await cardParts(page, '[data-why]'))[0]?.box.height === 0);
    await waitForCard(page);
    await away();
  });

  const places = ['start', 'center', 'end'] as const;
  it.each(places)('never covers the line of the name, which stands at the %s of the view', async block => {
    await boxOfMark(page, 'علي تمي');
    const line = await page.evaluate(position => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent.includes('علي تمي'),
      )!;
      paragraph.scrollIntoView({ block: position, behavior: 'instant' });
      const { x, y, width, height } = paragraph.getBoundingClientRect();
      return { x, y, width, height };
    }, block);
    const [name] = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap(ranges => [...ranges])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { words: range.toString(), x, y, width, height };
        })
        .filter(({ words }) => words === 'علي تمي'),
    );
    await page.mouse.move(name!.x + name!.width / 2, name!.y + name!.height / 2, { steps: 3 });
    const { box } = await waitForCard(page);
    const isBelow = box.y >= name!.y + name!.height;
    const isAbove = box.y + box.height <= name!.y;
    expect({ isClear: isBelow || isAbove, box, name, line }).toMatchObject({ isClear: true });
    expect(box.x).toBeGreaterThanOrEqual(0);
    await away();
  });

  it('of a name without statements says so, and what the archive covers', async () => {
    await restOn(page, 'مخيم الهول');
    const { text } = await waitForCard(page);
    expect(text).toContain(interfaceText('card.empty'));
    expect(text).toContain('SY24');
    expect(await cardParts(page, '[data-statement]')).toEqual([]);
    await away();
  });

  it('comes although the worker was killed between the mark and the hover', async () => {
    await session.killWorker();
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    expect(await cardParts(page, '[data-statement]')).not.toEqual([]);
    await away();
  });

  it('comes under a strict content security policy, in its own style', async () => {
    session.pages.put('/strict', { html: newsPage(text), policy: "default-src 'none'" });
    const strict = await session.open('/strict');
    await waitForMarks(strict);
    await restOn(strict, 'علي تمي');
    const { box } = await waitForCard(strict);
    expect(box.width).toBeLessThan(600);
    expect(await cardParts(strict, '[data-statement]')).not.toEqual([]);
    await strict.close();
  });

  it('leaves nothing in the page when it is gone', async () => {
    await page.bringToFront();
    const before = await page.evaluate(() => document.documentElement.querySelectorAll('*').length);
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    await away();
    expect(await page.evaluate(() => document.documentElement.querySelectorAll('*').length)).toBe(before);
  });

  it('opens a statement in its article, at the sentence, the sentence marked', async () => {
    await restOn(page, 'علي تمي');
    await waitForCard(page);
    const [first] = await cardParts(page, '[data-statement] .said > q');
    await clickInCard(page, interfaceText('statement.inArticle'));
    const article = await session.view('archive.html');
    const asked = await waitFor('the sentence', () =>
      article.$eval('[data-asked]', element => element.textContent),
    );
    expect(asked).toContain(first!.text.replace(/^«|…?»$/g, ''));
    expect(
      await article.$eval('[data-asked]', element => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
