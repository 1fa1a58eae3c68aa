import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findNetworkCalls } from './network-calls';

const output = join(import.meta.dirname, '..', '..', '.output');
const builds = [
  { browser: 'Chromium', folder: join(output, 'chrome-mv3') },
  { browser: 'Firefox', folder: join(output, 'firefox-mv3') },
];

/** What runs in pages, and how large it may be when packed: a page loads it while someone waits to read. */
const kilobyte = 1_000;
const injected = [
  { name: 'gate', largest: kilobyte },
  { name: 'reader', largest: 15 * kilobyte },
  { name: 'card', largest: 15 * kilobyte },
  // Not with the page, but when its reader saves the article.
  { name: 'article', largest: 60 * kilobyte },
];

/** Every script and style of one name, wherever the build puts it. */
function filesOf(folder: string, name: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => new RegExp(`(^|/)${name}(-[\\w-]+)?\\.(js|css)$`).test(file))
    .map(file => join(folder, file));
}

const cases = builds.flatMap(build => injected.map(script => ({ ...build, ...script })));

describe('what is injected into pages', () => {
  it.each(cases)('holds no way to the network: $name for $browser', ({ folder, name }) => {
    const files = filesOf(folder, name).filter(file => file.endsWith('.js'));
    expect(files).not.toEqual([]);
    for (const file of files) expect(findNetworkCalls(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each(cases)('weighs at most $largest bytes packed: $name for $browser', ({ folder, name, largest }) => {
    const bytes = filesOf(folder, name).map(file => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(bytes).not.toEqual([]);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(largest);
  });
});

type Manifest = Record<string, unknown> & {
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: Record<string, unknown> };
  content_scripts?: unknown[];
};
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const everywhere = ['scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

describe('the manifest', () => {
  it.each(builds)(
    'asks $browser for the permissions that the work needs and no other',
    ({ browser, folder }) => {
      const manifest = readManifest(folder);
      const wanted = browser === 'Chromium' ? [...everywhere, 'sidePanel'] : everywhere;
      expect((manifest['permissions'] as string[]).toSorted()).toEqual(wanted.toSorted());
      expect(manifest['host_permissions']).toEqual(['*://*/*']);
      expect(manifest['optional_permissions']).toBeUndefined();
      expect(manifest['optional_host_permissions']).toBeUndefined();
    },
  );

  it.each(builds)('lets the pages and the worker connect to the extension alone: $browser', ({ folder }) => {
    const policy = readManifest(folder).content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map(part => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(directives['default-src']).toSatisfy(sources => ["'self'", "'none'"].includes(String(sources)));
    for (const sources of Object.values(directives)) {
      for (const source of sources) expect(["'self'", "'none'", 'data:']).toContain(source);
    }
    for (const name of ['connect-src', 'script-src']) {
      expect(directives[name] ?? directives['default-src']).not.toContain('data:');
    }
  });

  it.each(builds)('shows no file of the extension to pages: $browser', ({ folder }) => {
    expect(readManifest(folder)['web_accessible_resources'] ?? []).toEqual([]);
  });

  it.each(builds)('speaks Arabic and English: $browser', ({ folder }) => {
    const manifest = readManifest(folder);
    expect(manifest).toMatchObject({ default_locale: 'ar', name: '__MSG_extensionName__' });
    for (const language of ['ar', 'en'])
      expect(existsSync(join(folder, '_locales', language, 'messages.json'))).toBe(true);
  });

  it('tells Firefox who it is, and that it collects nothing', () => {
    expect(readManifest(builds[1]!.folder).browser_specific_settings?.gecko).toMatchObject({
      id: expect.any(String),
      strict_min_version: expect.stringMatching(/^140/),
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('names the oldest Chromium that it works in', () => {
    expect(readManifest(builds[0]!.folder)['minimum_chrome_version']).toMatch(/^\d+$/);
  });

  it.each(builds)('suggests at most four shortcuts, as many as Chromium takes: $browser', ({ folder }) => {
    const commands = readManifest(folder)['commands'] as Record<
      string,
      { suggested_key?: { default: string } }
    >;
    expect(Object.keys(commands)).toEqual(
      expect.arrayContaining(['_execute_action', 'next-name', 'previous-name']),
    );
    const keys = Object.values(commands).flatMap(({ suggested_key: key }) => (key ? [key.default] : []));
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(builds)('has icons drawn from our own: $browser', ({ folder }) => {
    const icons = readManifest(folder)['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const file of Object.values(icons)) expect(existsSync(join(folder, file))).toBe(true);
  });
});
