import type { Display } from '@/lib/model/display';
import { pageBrowser } from './page-browser';

/**
 * How the reader wants dates and numbers, for scripts in pages, which carry no schemas: saved by the settings page
 * alone, which has them. What the returned function gives is current, `plain` until it is read.
 */
export function followDisplay(plain: Display): () => Display {
  const { storage } = pageBrowser();
  let display = plain;
  const take = (stored: unknown): void => {
    display = { ...plain, ...(stored as Partial<Display> | undefined) };
  };
  storage.local.get('settings').then(
    ({ settings }) => take(settings),
    // The extension is being updated: the card is written plainly.
    () => {},
  );
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes['settings']) take(changes['settings'].newValue);
  });
  return () => display;
}
