import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAgain } from '@/lib/extension/messages';
import { tellReaders } from '@/lib/extension/tell-readers';

/** Tabs of these numbers have a reader; the browser rejects a message that nobody listens to. */
const withReadersIn = (...tabs: number[]) =>
  vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockImplementation(tabId =>
      tabs.includes(tabId) ? Promise.resolve(undefined) : Promise.reject(new Error('no receiving end')),
    );

describe('tellReaders', () => {
  beforeEach(() => fakeBrowser.reset());

  it('tells whether the tab has a reader that will write its names anew', async () => {
    const send = withReadersIn(7);
    expect(await tellReaders(7)).toBe(true);
    expect(await tellReaders(8)).toBe(false);
    expect(send.mock.calls).toEqual([
      [7, readAgain],
      [8, readAgain],
    ]);
  });

  it('tells the readers of all tabs, those without one among them', async () => {
    const [one, other] = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
    const send = withReadersIn(other.id!);
    expect(await tellReaders()).toBe(true);
    expect(send.mock.calls.map(([tabId]) => tabId)).toEqual(expect.arrayContaining([one.id, other.id]));
  });
});
