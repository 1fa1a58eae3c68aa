import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/extension/ask-background';
import { watchForArabic } from '@/lib/page/watch-for-arabic';

// On every page and in every frame: asks for the reader script where there is Arabic text, and is done.
export default defineUnlistedScript(() => {
  watchForArabic(() => {
    // Without an answer (the extension is being updated or removed) the page stays as it is.
    askBackground({ type: 'arabic-page' }).catch(() => {});
  });
});
