import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plant, runIn, type Planted } from './plant';

/** What no code in a page may hold, each with the rule that has to find it. */
const network = [
  { what: 'fetch', rule: 'no-restricted-globals', code: "void fetch('https://example.org/');" },
  {
    what: 'fetch of the window',
    rule: 'no-restricted-properties',
    code: "void window.fetch('https://example.org/');",
  },
  {
    what: 'fetch in brackets',
    rule: 'no-restricted-properties',
    code: "void globalThis['fetch']('https://example.org/');",
  },
  {
    what: 'XMLHttpRequest',
    rule: 'no-restricted-globals',
    code: 'export const request = new XMLHttpRequest();',
  },
  {
    what: 'WebSocket',
    rule: 'no-restricted-globals',
    code: "export const socket = new WebSocket('wss://example.org/');",
  },
  {
    what: 'EventSource',
    rule: 'no-restricted-globals',
    code: "export const events = new EventSource('https://example.org/');",
  },
  {
    what: 'sendBeacon',
    rule: 'no-restricted-properties',
    code: "navigator.sendBeacon('https://example.org/');",
  },
  {
    what: 'WebTransport',
    rule: 'no-restricted-globals',
    code: "export const transport = new WebTransport('https://example.org/');",
  },
  {
    what: 'RTCPeerConnection',
    rule: 'no-restricted-globals',
    code: 'export const peer = new RTCPeerConnection();',
  },
  {
    what: 'an image made for its address',
    rule: 'no-restricted-globals',
    code: 'export const image = new Image();',
  },
  {
    what: 'import() of an address',
    rule: 'no-remote-import',
    code: "void import('https://example.org/code.js');",
  },
  {
    what: 'import() of what a variable holds',
    rule: 'no-remote-import',
    code: 'export const load = (from: string) => import(from);',
  },
];
const inPages = ['lib/page', 'entrypoints/reader', 'entrypoints/card', 'components'];

/** What no code of the extension may hold, wherever it runs. */
const everywhere = [
  { what: 'innerHTML', rule: 'no-restricted-properties', code: "document.body.innerHTML = '<b>x</b>';" },
  {
    what: 'insertAdjacentHTML',
    rule: 'no-restricted-properties',
    code: "document.body.insertAdjacentHTML('beforeend', '<b>x</b>');",
  },
  { what: 'eval', rule: 'no-eval', code: "export const two = eval('1 + 1');" },
  { what: 'new Function', rule: 'no-new-func', code: "export const two = new Function('return 2');" },
  {
    what: 'a promise left alone',
    rule: 'no-floating-promises',
    code: 'const wait = async () => {}; wait();',
  },
];

const slug = (what: string) => what.replace(/\W+/g, '-');
const planting = [
  ...inPages.flatMap(folder => network.map(one => ({ ...one, file: `${folder}/${slug(one.what)}.ts` }))),
  ...network.map(one => ({ ...one, file: `entrypoints/gate/${slug(one.what)}.ts` })),
  ...everywhere.map(one => ({ ...one, file: `lib/corpus/${slug(one.what)}.ts` })),
  {
    what: 'dangerouslySetInnerHTML',
    rule: 'no-danger',
    file: 'components/Raw.tsx',
    code: "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  },
];

type Diagnostic = { code: string; filename: string };

describe('check:lint', () => {
  let planted: Planted;
  let diagnostics: Diagnostic[];
  let code: number;

  beforeAll(async () => {
    planted = plant({
      ...Object.fromEntries(planting.map(({ file, code }) => [file, `${code}\n`])),
      'lib/corpus/calm.ts': "export const load = () => import('./shards');\n",
      'lib/page/calm.ts':
        "export const load = () => import('./blocks');\nexport const prefetched = 'fetch';\n",
    });
    const report = await runIn(planted.folder, 'oxlint', [
      '--type-aware',
      '--deny-warnings',
      '--format',
      'json',
    ]);
    ({ code } = report);
    ({ diagnostics } = JSON.parse(report.output) as { diagnostics: Diagnostic[] });
  });
  afterAll(() => planted.remove());

  it.each(planting)('finds $what in $file', ({ rule, file }) => {
    const rules = diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
    expect(rules).toContainEqual(expect.stringContaining(`(${rule})`));
  });

  it('fails where a rule is broken', () => {
    expect(code).toBe(1);
  });

  it('has nothing to say of calm code', () => {
    expect(diagnostics.filter(({ filename }) => filename.endsWith('calm.ts'))).toEqual([]);
  });
});
