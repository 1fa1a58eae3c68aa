import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Properties and values that name a side of the screen: a page that runs the other way needs the other side. */
const physical =
  /(?:^|[;{\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

/** The lines of a sheet that name a side, comments aside. */
const physicalLines = (css: string): string[] =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter(line => physical.test(line))
    .map(line => line.trim());

const sheets = globSync(['components/**/*.css', 'entrypoints/**/*.css'], { cwd: root });

describe('style sheets', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(5));

  it.each(sheets)('%s names no side of the screen', sheet => {
    expect(physicalLines(readFileSync(join(root, sheet), 'utf8'))).toEqual([]);
  });

  it.each([
    'a { margin-left: 1px }',
    'a {\n  left: 0;\n}',
    'a { text-align: right; }',
    'a { border-right-color: red }',
  ])('are refused for %j', css => expect(physicalLines(css)).toHaveLength(1));

  it.each(['a { margin-inline-start: 1px }', 'a { text-align: start }', '/* left: */ a { inset-inline: 0 }'])(
    'are taken with %j',
    css => expect(physicalLines(css)).toEqual([]),
  );
});
