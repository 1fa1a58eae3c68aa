import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plant, runIn, type Planted } from './plant';

/** What the pure folders have no types for. */
const worlds = [
  { what: 'the DOM', file: 'lib/arabic/dom.ts', text: 'export const title = document.title;' },
  { what: 'Node', file: 'lib/entities/node.ts', text: 'export const folder = process.cwd();' },
  {
    what: "a module of Node's",
    file: 'lib/statements/file.ts',
    text: "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  },
  {
    what: "the browser's extension API",
    file: 'lib/context/chrome.ts',
    text: 'export const id = chrome.runtime.id;',
  },
  { what: 'a timer', file: 'lib/model/timer.ts', text: 'export const wait = () => setTimeout(() => {}, 1);' },
];

describe('check:types', () => {
  let planted: Planted;
  let report: { code: number; output: string };

  beforeAll(async () => {
    planted = plant({
      ...Object.fromEntries(worlds.map(({ file, text }) => [file, text])),
      'lib/arabic/calm.ts': 'export const two = 2;',
    });
    report = await runIn(planted.folder, 'tsc', ['--noEmit', '-p', 'lib/tsconfig.json']);
  });
  afterAll(() => planted.remove());

  it.each(worlds)('refuses $what in the pure folder of $file', ({ file }) => {
    expect(report.output).toContain(`${file}(1,`);
  });

  it('lets pure code be', () => {
    expect(report.output).not.toContain('calm.ts');
    expect(report.code).not.toBe(0);
  });
});
