import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
    expect(await tellReaders('read-again', 7)).toBe(true);
    expect(await tellReaders('leave', 8)).toBe(false);
    expect(send.mock.calls).toEqual([
      [7, { type: 'read-again' }],
      [8, { type: 'leave' }],
    ]);
  });

  it('tells the readers of all tabs, those without one among them', async () => {
    const [one, other] = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
    const send = withReadersIn(other.id!);
    expect(await tellReaders('read-again')).toBe(true);
    expect(send.mock.calls.map(([tabId]) => tabId)).toEqual(expect.arrayContaining([one.id, other.id]));
  });
});
