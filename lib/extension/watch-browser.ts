import { browser } from 'wxt/browser';
import { openPanel } from './side-panel';

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

/** Opens the panel for its shortcut (Chromium; Firefox has one of its own for sidebars). */
export function answerPanelCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id);
  });
}
