import { cpus } from 'node:os';
import { matching } from './matching';

/** The groups of lines, in the order of the table; each yields rows of cells. */
const groups = [matching];

const width = [48, 8, 20, 10, 12, 8];

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`);
for (const group of groups) {
  for await (const row of group())
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(width[i]!) : cell.padStart(width[i] ?? 12))).join(''),
    );
  console.log();
}
