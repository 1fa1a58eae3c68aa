import { resolve } from 'node:path';
import type { PackHeader } from '@/lib/model/pack';
import { canonicalLine } from '@/lib/corpus/canonical-line';
import { checkRows } from '@/lib/corpus/check-rows';
import type { NumberedRow } from '@/lib/corpus/check-rows';
import { createPackTally } from '@/lib/corpus/pack-tally';
import type { Command, Terminal } from './command';
import { PackError } from './pack-error';
import { openPackFile } from './read-pack-file';
import { runWithUsage } from './run-with-usage';

/** So many problems are named; what is wrong a thousand times is wrong in one way. */
const shownProblems = 20;

/** `siyaq pack verify FILE`: whether a pack is what its header says and its rows fit together. */
export const packVerifyCommand: Command = {
  words: ['pack', 'verify'],
  usage: 'FILE',
  about: 'Checks a pack: shape, order, SHA-256, counts, and that every id and range leads somewhere.',
  run,
};

function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  return runWithUsage('pack verify FILE', terminal, async () => {
    const [name, ...more] = parameters;
    if (name === undefined || more.length > 0) throw new TypeError('one FILE');
    const path = resolve(terminal.folder, name);
    const header = await checkHeader(path);
    let problems = 0;
    for await (const problem of checkRows(() => rowsOf(path)))
      if (++problems <= shownProblems) terminal.complain(`siyaq: ${path}: ${problem}.`);
    if (problems > 0) throw new PackError(`${path}: ${problems} ${problems === 1 ? 'problem' : 'problems'}`);
    await terminal.print(JSON.stringify(header, null, 2));
  });
}

async function* rowsOf(path: string): AsyncGenerator<NumberedRow> {
  for await (const { row, number } of (await openPackFile(path)).rows) yield { row, number };
}

/** The header, if the rows have the hash, the counts and the coverage that it names and are written canonically. */
async function checkHeader(path: string): Promise<PackHeader> {
  const { header, rows } = await openPackFile(path);
  const tally = createPackTally();
  for await (const { row, line, number } of rows) {
    // The line as it stands: the hash is over what the file holds.
    tally.add(row, line);
    if (canonicalLine(row) !== line)
      throw new PackError(`${path}: line ${number}: not canonical JSON, or fields that a pack does not have`);
  }
  const actual = tally.header(header);
  for (const field of ['sha256', 'counts', 'coverage'] as const) {
    const [says, has] = [header[field], actual[field]].map(value => canonicalLine({ [field]: value }));
    if (says !== has) throw new PackError(`${path}: line 1: the header says ${says}, the rows give ${has}`);
  }
  return header;
}
