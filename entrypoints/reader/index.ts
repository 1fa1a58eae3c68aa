import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

/** A symbol, since an element of the page with that id would stand in the place of a name. */
const stopKey = Symbol.for('stop-reader');

// After an update a page has the reader of the version before, which this one replaces.
export default defineUnlistedScript(() => {
  const world = globalThis as { [stopKey]?: () => void };
  world[stopKey]?.();
  world[stopKey] = startReader();
});
