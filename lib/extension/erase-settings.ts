import { browser } from 'wxt/browser';

/** Forgets all that the extension keeps beside its archive: settings, recent searches, what pages name, reviews. */
export async function eraseSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
