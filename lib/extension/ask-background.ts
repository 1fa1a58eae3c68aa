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

/** Calls the listener when the background wants the page's reading again; returns the function that ends it. */
export function watchReadAgain(listener: () => void): () => void {
  const onMessage = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== pageBrowser().runtime.id) return;
    if ((message as { type?: unknown } | null)?.type === 'read-again') listener();
  };
  pageBrowser().runtime.onMessage.addListener(onMessage);
  // Under a page whose extension is gone, parts of the API are gone too.
  return () => pageBrowser().runtime?.onMessage?.removeListener(onMessage);
}
