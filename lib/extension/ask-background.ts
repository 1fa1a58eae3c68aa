import type { Answers, PageMessageOf, PageMessageType, ReaderMessage } from './messages';
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

/** What a reader does for each message of the extension; what it gives goes back as the answer. */
export type ReaderListeners = {
  [Type in ReaderMessage['type']]: (message: Extract<ReaderMessage, { type: Type }>) => boolean | void;
};

/** Calls the listeners when the extension wants something of the page; returns the function that ends it. */
export function hearBackground(listeners: ReaderListeners): () => void {
  const onMessage = (
    message: ReaderMessage,
    sender: { id?: string },
    answer: (given: boolean | void) => void,
  ): undefined => {
    if (sender.id !== pageBrowser().runtime.id) return;
    const listener = listeners[message.type] as ((message: ReaderMessage) => boolean | void) | undefined;
    // Answered at once, so that the channel need not stay open.
    if (listener) answer(listener(message));
  };
  pageBrowser().runtime.onMessage.addListener(onMessage);
  // Under a page whose extension is gone, parts of the API are gone too.
  return () => pageBrowser().runtime?.onMessage?.removeListener(onMessage);
}
