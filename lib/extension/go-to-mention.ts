import { browser } from 'wxt/browser';
import { goToMentionIn, type GoToMention } from './messages';
import { readPageFrames } from './page-summary';

/**
 * Scrolls a tab to the nth place (from 0) at which its page names an entity, the page's own frame first. Gives whether
 * the place was found: the page may have changed a moment ago, or have no reader any more.
 */
export async function goToMention(tabId: number, entity: string, nth: number): Promise<boolean> {
  let index = nth;
  for (const { frameId, entities } of await readPageFrames(tabId)) {
    const count = entities.find(({ id }) => id === entity)?.count ?? 0;
    if (index < count) return await ask({ tabId, frameId }, goToMentionIn(entity, index));
    index -= count;
  }
  return false;
}

async function ask({ tabId, frameId }: { tabId: number; frameId: number }, message: GoToMention) {
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => false);
  return answer === true;
}
