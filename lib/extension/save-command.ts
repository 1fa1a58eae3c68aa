import { browser } from 'wxt/browser';
import { openReview } from './review';
import { translate } from './translate';

const itemId = 'save-article';

/** Adds "save this article" to the menu of a page; the browser keeps it for later starts. */
export function createSaveMenu(): void {
  browser.contextMenus.create({
    id: itemId,
    title: translate('menu_save'),
    contexts: ['page'],
    documentUrlPatterns: ['*://*/*'],
  });
}

/** Answers that item, and the shortcut that the reader gave to saving. */
export function answerSaveCommands(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === itemId && tab?.id !== undefined) void openReview(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-article' && tab?.id !== undefined) void openReview(tab.id);
  });
}
