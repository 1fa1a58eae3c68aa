import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'lib/extension/locales' },
  autoIcons: { baseIconPath: 'lib/extension/icon.svg' },
  manifest: { default_locale: 'ar' },
});
