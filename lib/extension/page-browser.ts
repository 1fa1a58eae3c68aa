import type { browser } from 'wxt/browser';

/**
 * The browser's API for scripts in pages, which may not weigh much: the polyfill's 3 kB bring them nothing, since what
 * they use gives promises in both families. `chrome`, which Firefox has too, and not `browser`: Chromium may lack the
 * latter, and an element of the page with that id would stand in its place.
 */
export const pageBrowser = (): typeof browser => (globalThis as unknown as { chrome: typeof browser }).chrome;
