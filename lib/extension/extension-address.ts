import { browser } from 'wxt/browser';

/** The address of one of the extension's own files ("/archive.html"); WXT types only those it found at its last run. */
export function extensionAddress(path: `/${string}`): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
