import { browser } from 'wxt/browser';
import { injectGate } from './inject';
import { presenceAt } from './presence';
import type { Settings } from './settings';
import { tellReaders } from './tell-readers';

/** Brings a change of settings to the open tabs: readers read again, leave where Siyaq was switched off, or come back. */
export async function bringToTabs(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['*://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const [isOff, wasOff] = [now, before].map(settings => presenceAt(settings, url) === 'off');
      if (isOff) await tellReaders('leave', id);
      else if (wasOff) await injectGate(id);
      else await tellReaders('read-again', id);
    }),
  );
}
