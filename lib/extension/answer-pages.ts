import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { extensionAddress } from './extension-address';
import { pageMessageSchema, type Answers, type PageMessageOf, type PageMessageType } from './messages';
import type { Frame } from './page-summary';

/** The frame that a message came from; `address` is that of its tab. */
export type Sender = Frame & { address: string };

/** One function per message of a page. What needs the click's gesture must happen before its first await. */
export type PageHandlers = {
  [Type in PageMessageType]: (message: PageMessageOf<Type>, sender: Sender) => Promise<Answers[Type]>;
};

type RuntimeSender = {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
};

/** The frame behind a message, or undefined where it did not come from a page's content script of this extension. */
export function toSender({ id, url, frameId, tab }: RuntimeSender): Sender | undefined {
  const isOurs = id === browser.runtime.id && !url?.startsWith(extensionAddress('/'));
  if (!isOurs || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId, address: tab.url ?? url ?? '' };
}

/** Answers the messages of pages; those that fit no schema, or come from elsewhere, get no answer. */
export function answerPages(handlers: PageHandlers): void {
  // An async function, since the browser takes a promise of another making (Dexie's) for no answer.
  browser.runtime.onMessage.addListener((async (message: unknown, from: RuntimeSender): Promise<unknown> => {
    const sender = toSender(from);
    const parsed = v.safeParse(pageMessageSchema, message);
    if (!sender || !parsed.success) return undefined;
    const handle = handlers[parsed.output.type] as (message: unknown, sender: Sender) => Promise<unknown>;
    return await handle(parsed.output, sender);
  }) as never);
}
