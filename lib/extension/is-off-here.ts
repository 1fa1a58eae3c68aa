import { pageBrowser } from './page-browser';
import type { Settings } from './settings';

/**
 * Whether Siyaq is switched off for the site of this page or everywhere, as far as a frame can tell: not every browser
 * says what stands above it. The background decides; this spares the page even the look at its language.
 */
export async function isOffHere(): Promise<boolean> {
  const { settings } = (await pageBrowser().storage.local.get('settings')) as {
    settings?: Partial<Settings>;
  };
  const top = [...(location.ancestorOrigins ?? [])].pop() ?? location.href;
  return settings?.offEverywhere || settings?.offSites?.includes(URL.parse(top)?.hostname ?? '') || false;
}
