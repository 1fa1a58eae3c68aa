import { browser } from 'wxt/browser';
import { extensionAddress } from './extension-address';
import { setPanelFocus } from './panel-focus';

/** What the polyfill does not know: Chromium's side panel and Firefox's sidebar. */
type Panels = {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** A page of the extension that is open in a tab or window. */
type View = { location: Location };

const panelPath = '/sidepanel.html';

/** A panel as a window is as wide as a side panel that shows a statement in lines of comfortable length. */
const panelWindow = { type: 'popup', width: 420, height: 820 } as const;

/**
 * Opens the panel beside the tab, at an entity if one is given.
 * Must be called within the gesture itself (a click, a command, the message that a click sent): never after an await.
 */
export function openPanel(tabId: number, entity?: string): Promise<void> {
  const opened = openBeside(tabId);
  return Promise.all([opened, setPanelFocus(tabId, entity)]).then(() => undefined);
}

/** The shortcut of Firefox's sidebar, which a click on a page cannot open; undefined where it can open the panel itself. */
export async function sidebarShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_sidebar_action')?.shortcut || undefined;
}

function openBeside(tabId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  if (sidePanel) return sidePanel.open({ tabId });
  const { sidebarAction } = browser as Panels;
  // Firefox knows no gesture in a message: what a card's button asks for opens as a window.
  return (sidebarAction?.open() ?? Promise.reject(new Error('no sidebar'))).catch(() =>
    openPanelWindow(tabId),
  );
}

async function openPanelWindow(tabId: number): Promise<void> {
  const hash = `#tab=${tabId}`;
  const open = openViews().find(isPanelWindow);
  if (!open) {
    await browser.windows.create({ ...panelWindow, url: extensionAddress(panelPath) + hash });
    return;
  }
  open.location.hash = hash;
  const [tab] = await browser.tabs.query({ url: open.location.href });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

const openViews = (): View[] => browser.extension.getViews({ type: 'tab' }) as unknown as View[];

const isPanelWindow = ({ location }: View): boolean =>
  location.pathname === panelPath && location.hash.startsWith('#tab=');
