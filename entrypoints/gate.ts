import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForArabic } from '@/lib/page/watch-for-arabic';

type Runtime = { runtime: { sendMessage(message: { type: 'arabic-page' }): Promise<void> } };

// On every page, so without the polyfill, which weighs three times as much as all of this.
const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };

export default defineUnlistedScript(() => {
  watchForArabic(
    () => void (browser ?? chrome)?.runtime.sendMessage({ type: 'arabic-page' }).catch(() => {}),
  );
});
