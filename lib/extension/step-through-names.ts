import { browser } from 'wxt/browser';
import type { ReaderMessage } from './messages';
import { readPageFrames } from './page-summary';

const lastKey = (tabId: number): string => `step:${tabId}`;

/**
 * Goes to the next name on the page of a tab (1), or to the one before (-1), through all its frames and round again. Each
 * frame knows where its reader stands; which frame was the last is kept here.
 */
export async function stepThroughNames(tabId: number, step: 1 | -1): Promise<void> {
  const key = lastKey(tabId);
  const [frames, stored] = await Promise.all([readPageFrames(tabId), browser.storage.session.get(key)]);
  const first = Math.max(
    0,
    frames.findIndex(({ frameId }) => frameId === stored[key]),
  );
  // The first frame comes up twice: its other names are the last before the round is complete.
  for (let tried = 0; tried <= frames.length; tried++) {
    const frame = frames.at((first + tried * step) % frames.length);
    if (!frame) return;
    const message: ReaderMessage = { type: 'step', step, isFromEdge: tried > 0 };
    // eslint-disable-next-line no-await-in-loop -- One frame after another, until one has a name.
    const hasStepped: unknown = await browser.tabs
      .sendMessage(tabId, message, { frameId: frame.frameId })
      .catch(() => false);
    if (hasStepped === true) {
      // eslint-disable-next-line no-await-in-loop -- The last thing done.
      await browser.storage.session.set({ [key]: frame.frameId });
      return;
    }
  }
}
