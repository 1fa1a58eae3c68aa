import type { Page } from 'puppeteer-core';
import { startSession, type Session } from '@/test/browser/chromium';
import { waitForMarks } from '@/test/browser/marks';
import { dwellDelayMs } from '@/lib/page/card-machine';
import { bareScript, makeBareExtension } from './bare-extension';
import { englishPage, longPage } from './long-page';
import { traceMainThread } from './main-thread';
import { timeCard, timeChange, watchMarks } from './page-clocks';

const sizes = [
  { label: '100 kB', bytes: 100_000 },
  { label: '1 MB', bytes: 1_000_000 },
];
const times = 3;
const englishBytes = 100_000;
/** A name that every page of the bench has, and one that the change of a page brings. */
const name = 'التحالف الدولي';

/** Measures what a page feels of Siyaq, in real Chromium: the fastest of several loads, since the machine has other work. */
export async function* page(): AsyncGenerator<string[]> {
  const session = await startSession();
  try {
    yield ['in Chromium', '', `fastest of ${times}`];
    // The first page wakes the worker and fills the archive; what it takes is no page's own.
    session.pages.put('/first', longPage(10_000));
    await waitForMarks(await open(session, '/first'));
    const { gateMs, bareMs } = await timeGate(session);
    yield ['gate, on an English page', '', ms(gateMs)];
    yield ['a script that does nothing, on the same page', '', ms(bareMs)];
    for (const { label, bytes } of sizes) {
      const load = await fastestLoad(session, bytes);
      yield [`${label} of Arabic: first mark after DOMContentLoaded`, '', ms(load.firstMs)];
      yield [`${label}: all marks`, '', ms(load.allMs), `${load.marks}`];
      yield [`${label}: longest main-thread task with a script of ours`, '', ms(load.longestMs)];
      yield [`${label}: marks follow a change of the page`, '', ms(load.changeMs)];
    }
    session.pages.put('/card', longPage(10_000));
    for (const state of ['warm', 'cold'] as const)
      yield [
        `card painted after its delay of ${dwellDelayMs} ms, worker ${state}`,
        '',
        ms(await timeHover(session, state)),
      ];
  } finally {
    await session.close();
  }
}

/** A tab in which functions of this bench run: tsx wraps them in a call that only its own modules know. */
async function newTab(browser: Session['browser']): Promise<Page> {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument('globalThis.__name = made => made');
  return tab;
}

async function open({ pages, browser }: Session, path: string): Promise<Page> {
  const tab = await newTab(browser);
  await tab.goto(pages.address(path));
  await tab.bringToFront();
  return tab;
}

async function timeGate({ pages, browser }: Session): Promise<{ gateMs: number; bareMs: number }> {
  pages.put('/english', englishPage(englishBytes));
  const bare = makeBareExtension();
  const bareId = await browser.installExtension(bare.folder);
  const spent: { gateMs: number; bareMs: number }[] = [];
  for (let time = 0; time < times; time++) {
    const tab = await newTab(browser);
    const { scriptMs } = await traceMainThread(tab, async () => {
      await tab.goto(pages.address('/english'));
      await pause(1_500);
    });
    spent.push({ gateMs: scriptMs['gate.js'] ?? NaN, bareMs: scriptMs[bareScript] ?? NaN });
    await tab.close();
  }
  await browser.uninstallExtension(bareId);
  bare.remove();
  return {
    gateMs: Math.min(...spent.map(({ gateMs }) => gateMs)),
    bareMs: Math.min(...spent.map(({ bareMs }) => bareMs)),
  };
}

type Load = { firstMs: number; allMs: number; longestMs: number; changeMs: number; marks: number };

async function fastestLoad({ pages, browser }: Session, bytes: number): Promise<Load> {
  pages.put('/long', longPage(bytes));
  const loads: Load[] = [];
  for (let time = 0; time < times; time++) {
    const tab = await newTab(browser);
    const marking = await watchMarks(tab);
    let marked = { firstMs: 0, allMs: 0, marks: 0 };
    const { longestOfOursMs } = await traceMainThread(tab, async () => {
      await tab.goto(pages.address('/long'));
      await tab.bringToFront();
      marked = await marking.settled();
    });
    const changeMs = await timeChange(tab, `قالت قوات ${name} إنها`);
    loads.push({ ...marked, longestMs: longestOfOursMs, changeMs });
    await tab.close();
  }
  const least = (value: (load: Load) => number): number => Math.min(...loads.map(value));
  return {
    firstMs: least(load => load.firstMs),
    allMs: least(load => load.allMs),
    longestMs: least(load => load.longestMs),
    changeMs: least(load => load.changeMs),
    marks: loads[0]!.marks,
  };
}

async function timeHover(session: Session, state: 'warm' | 'cold'): Promise<number> {
  const spent: number[] = [];
  for (let time = 0; time < times; time++) {
    const tab = await open(session, '/card');
    const [words] = await waitForMarks(tab);
    // The card's code comes with the first name: it is there before the clock starts.
    await timeCard(tab, words!);
    if (state === 'cold') await session.killWorker();
    spent.push((await timeCard(tab, words!)) - dwellDelayMs);
    await tab.close();
  }
  return Math.min(...spent);
}

const pause = (durationMs: number): Promise<void> => new Promise(resolve => setTimeout(resolve, durationMs));
const ms = (value: number): string => `${value.toFixed(1)} ms`;
