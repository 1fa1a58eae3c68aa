import { browser } from 'wxt/browser';
import { readPageSummary } from './page-summary';

/** The teal of what the archive says, on which white digits read well. */
const ground = '#0b6b63';

/** Shows on the toolbar icon how many entities the tab's page names for sure; nothing for none. */
export async function showToolbarCount(tabId: number): Promise<void> {
  const count = (await readPageSummary(tabId))?.entities.filter(({ isUnsure }) => !isUnsure).length ?? 0;
  await browser.action.setBadgeBackgroundColor({ tabId, color: ground });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : `${count}` });
}
