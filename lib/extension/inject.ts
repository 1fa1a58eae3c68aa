import { browser } from 'wxt/browser';
import type { Frame } from './page-summary';

/** The scripts that are injected on demand; WXT types only the files that it found at its last run. */
type ScriptFile = '/gate.js' | '/reader.js' | '/card.js' | '/article.js';

type Injection = {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  files: ScriptFile[];
  injectImmediately: boolean;
};

const run = (injection: Injection): Promise<unknown> =>
  (browser.scripting.executeScript as (injection: Injection) => Promise<unknown>)(injection);

const toTarget = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });

/** Runs a script in a frame; resolves when it has run, or when the frame is gone or forbidden. */
export async function injectScript(frame: Frame, file: ScriptFile): Promise<void> {
  await run({ target: toTarget(frame), files: [file], injectImmediately: true }).catch(() => undefined);
}

/** Runs a script in a tab's page, not in its frames, and brings what it gives; rejects where it may not run. */
export async function runInPage(tabId: number, file: ScriptFile): Promise<unknown> {
  const results = (await run({ target: { tabId }, files: [file], injectImmediately: true })) as {
    result?: unknown;
  }[];
  return results[0]?.result;
}

/** Runs the gate in the page of a tab, its frames included. */
export async function injectGate(tabId: number): Promise<void> {
  await run({ target: { tabId, allFrames: true }, files: ['/gate.js'], injectImmediately: false });
}

/** Runs the gate in every page that is open: browsers put a manifest's script only in pages that are loaded later. */
export async function injectGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['*://*/*'] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectGate(id)])));
}

/**
 * The user's style reaches into shadow roots, the page author's does not; but Chromium paints the background of a
 * highlight only where some style of the author's origin speaks of it too.
 */
const origins = ['USER', 'AUTHOR'] as const;

/**
 * Puts the style for marks into a frame or takes it out again. What an extension inserts works under any policy of the
 * page and is in no list of style sheets that the page can read. `isIn`: undefined if unknown; doing either twice does no
 * harm. Gives whether the style is in the frame now.
 */
export async function setMarkStyle(
  frame: Frame,
  { css, isIn, isWanted }: { css: string; isIn: boolean | undefined; isWanted: boolean },
): Promise<boolean> {
  if (isIn === isWanted) return isWanted;
  const injections = origins.map(origin => ({ target: toTarget(frame), css, origin }));
  const { scripting } = browser;
  await Promise.all(
    injections.map(injection => (isWanted ? scripting.insertCSS(injection) : scripting.removeCSS(injection))),
  );
  return isWanted;
}
