import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildPack } from '@/lib/corpus/build-pack';
import { readPackSource } from '@/lib/corpus/pack-source';
import { writePack } from '@/lib/corpus/write-pack';
import type { Command, Terminal } from './command';

/** `siyaq pack build DIR`: a directory like seeds/ in, the pack's rows as canonical NDJSON out. */
export const packBuildCommand: Command = {
  words: ['pack', 'build'],
  usage: 'DIR',
  about:
    'A pack of the articles and entities in DIR (metadata.json, entities.json, texts), as canonical NDJSON.',
  run,
};

async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...more] = parameters;
  if (name === undefined || more.length > 0) {
    terminal.complain('usage: npm run --silent siyaq -- pack build DIR');
    return 2;
  }
  const directory = resolve(terminal.folder, name);
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) {
    terminal.complain(`siyaq: there is no folder ${directory}.`);
    return 2;
  }
  const source = await readPackSource(async file => new Uint8Array(await readFile(resolve(directory, file))));
  if (!source.ok) {
    terminal.complain(`siyaq: ${directory}: ${source.error}.`);
    return 1;
  }
  for (const line of writePack(await buildPack(source.value))) if (!(await terminal.print(line))) break;
  return 0;
}
