import type { Answers, PageMessageOf, PageMessageType } from './messages';
import { pageBrowser } from './page-browser';

/**
 * Sends a page's message to the background and brings its answer; rejects when the background fails or is gone (under
 * an extension that is gone the browser's own function throws).
 */
export async function askBackground<Type extends PageMessageType>(
  message: PageMessageOf<Type>,
): Promise<Answers[Type]> {
  return await pageBrowser().runtime.sendMessage(message);
}

/** Whether the extension that injected this script still runs; not after an update, a removal or a switch-off. */
export function isConnected(): boolean {
  return Boolean(pageBrowser().runtime?.id);
}

/** What the extension may want of a page's reader. */
export type ReaderListeners = {
  /** The reading once more: settings or archive have changed. */
  onReadAgain: () => void;
  /** The place at which the page names an entity, counted from 0; gives whether it is there. */
  onGoTo: (entity: string, index: number) => boolean;
};

/** Calls the listeners when the extension wants something of the page; returns the function that ends it. */
export function watchRequests({ onReadAgain, onGoTo }: ReaderListeners): () => void {
  const onMessage = (
    message: { type?: unknown; entity?: unknown; index?: unknown } | null,
    sender: { id?: string },
    answer: (given: boolean) => void,
  ): undefined => {
    if (sender.id !== pageBrowser().runtime.id) return;
    if (message?.type === 'read-again') onReadAgain();
    // Answered at once, so that the channel need not stay open.
    else if (message?.type === 'go-to-mention') answer(onGoTo(String(message.entity), Number(message.index)));
  };
  pageBrowser().runtime.onMessage.addListener(onMessage);
  // Under a page whose extension is gone, parts of the API are gone too.
  return () => pageBrowser().runtime?.onMessage?.removeListener(onMessage);
}
