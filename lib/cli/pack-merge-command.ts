import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeIdentities } from '@/lib/corpus/merge-identities';
import { mergeRows } from '@/lib/corpus/merge-rows';
import type { BodyRow } from '@/lib/corpus/row-place';
import type { Command, Terminal } from './command';
import { printPack } from './print-pack';
import { openPackFile } from './read-pack-file';
import type { OpenPack } from './read-pack-file';
import { runWithUsage } from './run-with-usage';

const usage = 'FILE FILE… [--name NAME] [--publisher WHO] [--licence TERMS] [--gzip]';

/** `siyaq pack merge`: several packs in, one out that holds what any of them holds. */
export const packMergeCommand: Command = {
  words: ['pack', 'merge'],
  usage,
  about:
    'One pack of several, whatever their order; the same article, statement or entity (by id) is in it once. As canonical NDJSON.',
  run,
};

function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  return runWithUsage(`pack merge ${usage}`, terminal, async () => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        publisher: { type: 'string' },
        licence: { type: 'string' },
        gzip: { type: 'boolean' },
      },
    });
    if (positionals.length === 0) throw new TypeError('which packs?');
    const { gzip, ...identity } = values;
    const packs: OpenPack[] = [];
    for (const file of positionals) packs.push(await openPackFile(resolve(terminal.folder, file)));
    await printPack(
      () => mergeRows(packs.map(rowsOf)),
      { ...mergeIdentities(packs.map(({ header }) => header)), ...identity },
      terminal,
      { gzip: gzip ?? false },
    );
  });
}

async function* rowsOf({ rows }: OpenPack): AsyncGenerator<BodyRow> {
  for await (const { row } of rows) yield row;
}
