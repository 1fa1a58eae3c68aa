import { cpus } from 'node:os';
import { extraction } from './extraction';
import { matching } from './matching';
import { page } from './page';
import { sizes } from './sizes';
import { views } from './views';

/** The groups of lines, in the order of the table; each yields rows of cells. */
const groups: Record<string, () => AsyncGenerator<string[]>> = { matching, extraction, sizes, page, views };

const width = [48, 8, 20, 10, 12, 10, 10];

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  console.error(
    `bench: there is no group "${unknown.join('", "')}"; there are ${Object.keys(groups).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`,
  );
  for (const [name, group] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for await (const row of group())
      console.log(
        row.map((cell, i) => (i === 0 ? cell.padEnd(width[i]!) : cell.padStart(width[i] ?? 12))).join(''),
      );
    console.log();
  }
}
