import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPages, toSender, type PageHandlers } from '@/lib/extension/answer-pages';

const ownId = fakeBrowser.runtime.id;
const ownPage = fakeBrowser.runtime.getURL('/popup.html');
const tab = { id: 7, url: 'https://example.org/a' };
const fromPage = { id: ownId, url: 'https://example.org/frame', frameId: 3, tab };

describe('toSender', () => {
  it('gives the frame, with the address of its tab', () => {
    expect(toSender(fromPage)).toEqual({ tabId: 7, frameId: 3, address: tab.url });
  });

  it.each([
    { what: 'another extension', from: { ...fromPage, id: 'another' } },
    { what: 'a page of the extension itself', from: { ...fromPage, url: ownPage } },
    { what: 'outside of any tab', from: { ...fromPage, tab: undefined } },
    { what: 'no frame', from: { ...fromPage, frameId: undefined } },
  ])('drops what comes from $what', ({ from }) => {
    expect(toSender(from)).toBeUndefined();
  });
});

describe('answerPages', () => {
  beforeEach(() => fakeBrowser.reset());

  const listen = () => {
    const calls: unknown[] = [];
    const note = (message: unknown, sender: unknown): Promise<never> => {
      calls.push([message, sender]);
      return Promise.resolve('answer' as never);
    };
    const handlers = new Proxy({} as PageHandlers, { get: () => note });
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    answerPages(handlers);
    const listener = add.mock.calls[0]![0] as unknown as (
      message: unknown,
      from: unknown,
    ) => Promise<unknown>;
    return { listener, calls };
  };

  it('hands a message to its function within the same task, so that a click still counts', () => {
    const { listener, calls } = listen();
    void listener({ type: 'open-panel', entity: 'isis' }, fromPage);
    expect(calls).toEqual([[{ type: 'open-panel', entity: 'isis' }, toSender(fromPage)]]);
  });

  it('brings the answer', async () => {
    const { listener } = listen();
    expect(await listener({ type: 'card' }, fromPage)).toBe('answer');
  });

  it.each([
    { what: 'a message of no known form', message: { type: 'open-panel' }, from: fromPage },
    { what: 'a forged sender', message: { type: 'card' }, from: { ...fromPage, id: 'another' } },
  ])('drops $what', async ({ message, from }) => {
    const { listener, calls } = listen();
    expect(await listener(message, from)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('hands over what the schema knows of a message, and nothing beside it', async () => {
    const { listener, calls } = listen();
    await listener({ type: 'farewell', document: 'a', more: 1 }, fromPage);
    expect(calls).toEqual([[{ type: 'farewell', document: 'a' }, toSender(fromPage)]]);
  });
});
