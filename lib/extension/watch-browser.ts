import { browser } from 'wxt/browser';
import { openPanel } from './side-panel';
import { stepThroughNames } from './step-through-names';

/** Calls the listener when the extension was installed or updated (not when the browser was). */
export function onInstalledOrUpdated(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener();
  });
}

/** Calls the listeners when a tab shows another address or begins to load, and when it is closed. */
export function watchTabs(listeners: {
  onLoading: (tabId: number) => void;
  onClosed: (tabId: number) => void;
}): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' || url !== undefined) listeners.onLoading(tabId);
  });
  browser.tabs.onRemoved.addListener(tabId => listeners.onClosed(tabId));
}

/** Answers the shortcuts: to the names on the page, and to the panel (Firefox has one of its own for sidebars). */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') void openPanel(tab.id);
    if (command === 'next-name') void stepThroughNames(tab.id, 1);
    if (command === 'previous-name') void stepThroughNames(tab.id, -1);
  });
}
