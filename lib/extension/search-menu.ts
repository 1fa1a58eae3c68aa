import { browser } from 'wxt/browser';
import { openSearch } from './open-source';
import { translate } from './translate';

const itemId = 'search-selection';

/** Adds "search the archive for the selection" to the menu of selected text; the browser keeps it for later starts. */
export async function createSearchMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: itemId,
    title: translate('menu_search', ['%s']),
    contexts: ['selection'],
  });
}

/** Answers that item. */
export function answerSearchMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === itemId && selectionText) void openSearch(selectionText);
  });
}
