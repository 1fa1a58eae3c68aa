// npm run check:layers: cruises the folders given for imports that point up, and fails when it could read none of them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import readOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import readTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = process.argv.slice(2);
const options = await readOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(folders, { ...options, outputType: 'err' }, undefined, {
  tsConfig: readTypeScript(options.tsConfig?.fileName ?? 'tsconfig.json'),
});
const { output: json } = await cruise(folders, { ...options, outputType: 'json' }, undefined, {
  tsConfig: readTypeScript(options.tsConfig?.fileName ?? 'tsconfig.json'),
});
if (typeof output !== 'string' || typeof json !== 'string')
  throw new Error('dependency-cruiser reported in no known form');
const { summary, modules } = JSON.parse(json);

// A cruiser that does not understand TypeScript finds no module, no violation, and is content.
const cruised = new Set(modules.map((/** @type {{ source: string }} */ { source }) => source));
const unread = folders.flatMap(sourcesIn).filter(file => !cruised.has(file));
process.stdout.write(output);
if (cruised.size === 0 || unread.length > 0) {
  console.error(
    `layers: ${unread.length} sources were not read: ${unread.slice(0, 5).join(', ') || folders.join(', ')}`,
  );
  process.exitCode = 1;
}
if (summary.error > 0) process.exitCode = 1;

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map(name => join(folder, name));
}
