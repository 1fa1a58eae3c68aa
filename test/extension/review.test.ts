import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endReview, leaveReview, openReview, readReview } from '@/lib/extension/review';
import { pageTab, readArticle } from './page-tab';

const answer = { status: 'read', article: readArticle };
const reading = { ...answer, isPrivate: false };

describe('openReview', () => {
  beforeEach(() => fakeBrowser.reset());

  const spyOnTabs = () => vi.spyOn(fakeBrowser.tabs, 'create').mockClear();
  const opened = (create: ReturnType<typeof spyOnTabs>) =>
    create.mock.calls.map(([{ url }]) => new URLSearchParams(new URL(url!).hash.slice(1)));

  it('opens a view of its own beside the tab, each under another name', async () => {
    const tab = await pageTab({ answer });
    const create = spyOnTabs();
    await openReview(tab);
    await openReview(tab);
    const [one, other] = opened(create);
    expect(one!.get('tab')).toBe(String(tab));
    expect(one!.get('review')).not.toBe(other!.get('review'));
    expect(create.mock.calls[0]![0].index).toBe((await fakeBrowser.tabs.get(tab)).index + 1);
  });

  it('opens it in a window that is not private, for a tab of one that is', async () => {
    const tab = await pageTab({ answer, incognito: true });
    const create = spyOnTabs();
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([
      { id: 3, incognito: true },
      { id: 5, incognito: false },
    ] as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    await openReview(tab);
    expect(create.mock.calls[0]![0]).toMatchObject({ windowId: 5 });
    expect(focus).toHaveBeenCalledWith(5, { focused: true });
  });

  it('opens a window where all that are open are private', async () => {
    const tab = await pageTab({ answer, incognito: true });
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: 3, incognito: true }] as never);
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    await openReview(tab);
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ incognito: false }));
  });
});

describe('readReview', () => {
  beforeEach(() => fakeBrowser.reset());

  it('shows what was read first, also when the page has gone', async () => {
    const review = { name: 'r1', tabId: await pageTab({ answer }) };
    expect(await readReview(review)).toEqual(reading);
    await pageTab({ answer: new Error('gone') });
    expect(await readReview(review)).toEqual(reading);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('reads anew for another review, and once it was ended', async () => {
    const tabId = await pageTab({ answer });
    await readReview({ name: 'r1', tabId });
    await endReview({ name: 'r1', tabId });
    const other = await pageTab({ answer: { status: 'no-article' } });
    expect(await readReview({ name: 'r1', tabId: other })).toEqual({ status: 'no-article' });
    expect(await readReview({ name: 'r2', tabId: other })).toEqual({ status: 'no-article' });
  });

  it('keeps nothing that is no article', async () => {
    await readReview({ name: 'r1', tabId: await pageTab({ answer: { status: 'no-article' } }) });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('takes nothing from the session that is not what it wrote', async () => {
    await fakeBrowser.storage.session.set({ 'review:r1': { status: 'read', article: { text: 7 } } });
    expect(await readReview({ name: 'r1', tabId: await pageTab({ answer }) })).toEqual(reading);
  });

  it('shows the article although the room of the session is used up', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await readReview({ name: 'r1', tabId: await pageTab({ answer }) })).toEqual(reading);
  });
});

describe('leaveReview', () => {
  beforeEach(() => fakeBrowser.reset());

  it('goes to the page and closes the view', async () => {
    const tabId = await pageTab({ answer });
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({ windowId: 1 } as never);
    vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue({ id: 99 } as never);
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    expect(await leaveReview({ name: 'r1', tabId })).toBe(true);
    expect(remove).toHaveBeenCalledWith(99);
  });

  it('stays where the page has gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'update').mockRejectedValue(new Error('no tab'));
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove');
    expect(await leaveReview({ name: 'r1', tabId: 4_711 })).toBe(false);
    expect(remove).not.toHaveBeenCalled();
  });
});
