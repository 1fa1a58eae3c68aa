import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

type ReaderWorld = { stopReader?: () => void };

// After an update a page has the reader of the version before, which this one replaces.
export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  world.stopReader?.();
  world.stopReader = startReader();
});
