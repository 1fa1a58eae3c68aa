import { defineConfig } from 'wxt';
import { addBundledPack, bundledPackPath } from './lib/cli/bundled-pack';

/** What the extension's own pages and worker may load and reach: its own files, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In every frame of every page, those without an address of their own (about:blank, srcdoc) included. */
const gate = {
  matches: ['*://*/*'],
  js: ['gate.js'],
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  run_at: 'document_idle' as const,
};

/** Chrome takes at most four shortcuts. Firefox has a command of its own for a sidebar. */
const commands = (isFirefox: boolean) => ({
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  [isFirefox ? '_execute_sidebar_action' : 'open-panel']: {
    suggested_key: { default: 'Alt+Shift+D' },
    description: '__MSG_command_openPanel__',
  },
  'next-name': {
    suggested_key: { default: 'Alt+Shift+N' },
    description: '__MSG_command_nextName__',
  },
  'previous-name': {
    suggested_key: { default: 'Alt+Shift+P' },
    description: '__MSG_command_previousName__',
  },
  // No key is suggested, since Chrome takes four; the reader may give one.
  'save-article': { description: '__MSG_command_saveArticle__' },
});

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'lib/extension/locales' },
  autoIcons: { baseIconPath: 'lib/extension/icon.svg' },
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    default_locale: 'ar',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    action: { default_title: '__MSG_extensionName__' },
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['*://*/*'],
    commands: commands(browser === 'firefox'),
    // The development server's pages need its address; WXT writes that policy itself.
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.invalid',
              // The Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // light-dark(), and streams that are read with for await.
        { minimum_chrome_version: '128' }),
  }),
  // Pictures that tests took, and builds, are no sources.
  zip: { excludeSources: ['test/browser/pictures/**'] },
  // Pages load no data: addresses, and a style that runs everywhere needs no newer syntax than the oldest browser has.
  vite: () => ({ build: { assetsInlineLimit: 0, target: ['chrome128', 'firefox140'] } }),
  hooks: {
    'build:publicAssets': addBundledPack,
    'prepare:publicPaths': (_, paths) => {
      paths.push(bundledPackPath);
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [gate];
      // Firefox would open the sidebar by itself on the day of installation.
      const { sidebar_action: sidebar } = manifest as { sidebar_action?: object };
      if (sidebar) Object.assign(sidebar, { open_at_install: false, default_title: '__MSG_extensionName__' });
      // WXT puts the title of the page there, which is of one language.
      Object.assign(manifest.action ?? {}, { default_title: '__MSG_extensionName__' });
    },
  },
});
