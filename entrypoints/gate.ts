import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/extension/ask-background';
import { isOffHere } from '@/lib/extension/is-off-here';
import { watchForArabic } from '@/lib/page/watch-for-arabic';

/** A worker that dies under the question starts anew with the next one; an extension that is gone never answers. */
const tries = 3;
const pauseMs = 1_000;

const askForReader = (left: number): void => {
  askBackground({ type: 'arabic-page' }).catch(() => left > 1 && setTimeout(askForReader, pauseMs, left - 1));
};

// On every page and in every frame: asks for the reader script where there is Arabic text, and is done.
export default defineUnlistedScript(async () => {
  if (!(await isOffHere())) watchForArabic(() => askForReader(tries));
});
