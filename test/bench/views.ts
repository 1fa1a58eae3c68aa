import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { PackHeader } from '@/lib/model/pack';
import { startSession, type Session } from '@/test/browser/chromium';
import { waitForCard } from '@/test/browser/card';
import { restOn, waitForMarks } from '@/test/browser/marks';
import { newsPage } from '@/test/browser/serve-pages';
import { openPanelFromCard, shownEntity } from '@/test/browser/views';
import { dwellDelayMs } from '@/lib/page/card-machine';
import { typingPauseMs } from '@/entrypoints/views/typing-pause';
import { buildWithStatements } from './generated-archive';
import { timeCard } from './page-clocks';
import { drawQueries } from './sample-queries';
import { timeOpening, timePanel, timeSearches } from './view-clocks';

const sizes = [1_000, 100_000];
const queries = 200;
const times = 5;
/** The name that most statements are by or about. */
const common = { id: 'global-coalition', words: 'التحالف الدولي' };
const article = [
  `تناولت الورقة عمل ${common.words} في إزالة الألغام، وقرأ الحاضرون ما كتبه علي تمي عن النازحين.`,
];
const lookEveryMs = 250;

/** Measures popup and panel over archives of generated statements, in real Chromium. */
export async function* views(): AsyncGenerator<string[]> {
  for (const size of sizes) {
    const { folder, header } = await buildWithStatements(size);
    try {
      yield* measureViews(folder, header);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** `extension`: the folder of a build whose bundled pack has that header. */
export async function* measureViews(extension: string, { counts }: PackHeader): AsyncGenerator<string[]> {
  const session = await startSession({ extension });
  const row = (what: string, spent: readonly number[]): string[] => [what, '', ...spread(spent)];
  try {
    const address = await session.extensionAddress('popup.html');
    const popup = await newTab(session.browser);
    const begun = performance.now();
    await popup.goto(address);
    // Looked at now and then: what imports has more to do than to answer a look that waits.
    while (!(await popup.$('[data-coverage]')))
      await new Promise(resolve => setTimeout(resolve, lookEveryMs));
    const seconds = (performance.now() - begun) / 1000;
    yield [
      `${counts.statements} statements, ${counts.entities} names in Chromium`,
      '',
      `${(counts.statements / seconds).toFixed(0)}/s`,
      'p95',
    ];

    const openings = await repeat(() => inNewTab(session.browser, tab => timeOpening(tab, address)));
    yield row(
      'popup: opened, the field is there',
      openings.map(({ fieldMs }) => fieldMs),
    );
    yield row(
      'popup: opened, it says what it covers',
      openings.map(({ coverageMs }) => coverageMs),
    );
    const firstSearch = () =>
      inNewTab(session.browser, async tab => {
        await timeOpening(tab, address);
        return timeSearches(tab, [common.words]);
      });
    yield row('popup: first search after opening', (await repeat(firstSearch)).flat().map(withoutPause));
    const { words, beginnings } = drawQueries(queries);
    const searches = { 'searches of 1 to 3 words': words, 'beginnings of 2 to 4 letters': beginnings };
    for (const [what, asked] of Object.entries(searches))
      yield row(`popup: ${queries} ${what}`, (await timeSearches(popup, asked)).map(withoutPause));
    await popup.close();

    session.pages.put('/article', newsPage(article));
    const page = await newTab(session.browser);
    await page.goto(session.pages.address('/article'));
    await page.bringToFront();
    await waitForMarks(page);
    await timeCard(page, common.words);
    const cards = await repeat(() => timeCard(page, common.words));
    await restOn(page, common.words);
    await waitForCard(page);
    const panel = await openPanelFromCard(session, page);
    await panel.evaluate(nameShim);
    await shownEntity(panel, common.id);
    const [total] = await panel.$$eval('output[data-total]', found => found.map(one => one.dataset['total']));
    yield row(
      `card: a name with ${total} statements`,
      cards.map(spentMs => spentMs - dwellDelayMs),
    );
    yield row(
      `panel: a name with ${total} statements`,
      await repeat(() => timePanel(panel, common.id, 'ali-tammi')),
    );
  } finally {
    await session.close();
  }
}

/** tsx wraps the functions of this bench in a call that only its own modules know. */
const nameShim = 'globalThis.__name = made => made';

async function newTab(browser: Session['browser']): Promise<Page> {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(nameShim);
  return tab;
}

async function inNewTab<T>(browser: Session['browser'], work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await newTab(browser);
  const done = await work(tab);
  await tab.close();
  return done;
}

async function repeat<T>(work: () => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let time = 0; time < times; time++) done.push(await work());
  return done;
}

/** The pause for which a search waits while one types is no part of it. */
const withoutPause = (spentMs: number): number => Math.max(spentMs - typingPauseMs, 0);

/** The middle and the 95th percentile. */
function spread(spent: readonly number[]): string[] {
  const sorted = spent.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? NaN;
  return [0.5, 0.95].map(share => `${at(share).toFixed(1)} ms`);
}
