import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerSaveCommands, createSaveMenu } from '@/lib/extension/save-command';

type Clicked = (info: { menuItemId: string }, tab?: { id: number }) => void;
type Commanded = (command: string, tab?: { id: number }) => void;

/** What the browser would call at a click in the menu and at a shortcut. */
const answering = () => {
  const menu = vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockReturnValue();
  const command = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
  answerSaveCommands();
  return {
    click: menu.mock.calls[0]![0] as unknown as Clicked,
    press: command.mock.calls[0]![0] as unknown as Commanded,
  };
};

describe('saving by menu and shortcut', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stands in the menu of pages, of no others', () => {
    const create = vi.spyOn(browser.contextMenus, 'create').mockReturnValue('');
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(key => key);
    createSaveMenu();
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ contexts: ['page'], documentUrlPatterns: ['*://*/*'] }),
    );
  });

  it('opens the view before saving for the tab, and for what is its own alone', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockClear();
    const { click, press } = answering();
    click({ menuItemId: 'save-article' }, { id: 7 });
    press('save-article', { id: 8 });
    click({ menuItemId: 'search-selection' }, { id: 9 });
    press('next-name', { id: 9 });
    press('save-article');
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
    const tabs = open.mock.calls.map(([{ url }]) =>
      new URLSearchParams(new URL(url!).hash.slice(1)).get('tab'),
    );
    expect(tabs).toEqual(['7', '8']);
  });
});
