import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { readPackSource } from '@/lib/corpus/pack-source';
import type { PackIdentity } from '@/lib/corpus/pack-tally';
import { readArticleRows } from '@/lib/corpus/read-article-rows';
import type { BodyRow } from '@/lib/corpus/row-place';
import type { Command, Terminal } from './command';
import { PackError } from './pack-error';
import { printPack } from './print-pack';
import { readLines } from './read-lines';
import { readPackArticle } from '@/lib/corpus/read-pack-article';
import { runWithUsage } from './run-with-usage';
import { readSeedEntities } from './seed-entities';
import { sortRows } from './sort-rows';

const usage = 'DIR [--gzip] | - --name NAME --publisher WHO --licence TERMS [--gzip]';

/** `siyaq pack build`: a directory like seeds/, or articles as JSON lines, in; a pack out. */
export const packBuildCommand: Command = {
  words: ['pack', 'build'],
  usage,
  about:
    'A pack of the articles in DIR (metadata.json, entities.json, texts) or on standard input (JSON lines {text, outlet, title?, address?, published?}), as canonical NDJSON.',
  run,
};

type Source = { identity: PackIdentity; entities: Entity[]; articles: AsyncIterable<Article> | Article[] };

function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  return runWithUsage(`pack build ${usage}`, terminal, async () => {
    const { values, positionals } = readParameters(parameters);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new TypeError('one DIR, or -');
    const source = name === '-' ? await fromInput(values, terminal) : await fromFolder(name, terminal);
    await printPack(folder => sortRows(rowsOf(source), folder), source.identity, terminal, values);
  });
}

/** Throws a `TypeError` that says which parameter is wrong, as `parseArgs` does. */
const readParameters = (parameters: readonly string[]) =>
  parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      publisher: { type: 'string' },
      licence: { type: 'string' },
      gzip: { type: 'boolean' },
    },
  });

async function* rowsOf({ entities, articles }: Source): AsyncGenerator<BodyRow> {
  for (const entity of entities) yield { row: 'entity', ...entity };
  const readRows = readArticleRows(entities);
  for await (const article of articles) yield* await readRows(article);
}

async function fromFolder(name: string, terminal: Terminal): Promise<Source> {
  const directory = resolve(terminal.folder, name);
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) throw new TypeError(`there is no folder ${directory}`);
  const source = await readPackSource(async file => new Uint8Array(await readFile(resolve(directory, file))));
  if (!source.ok) throw new PackError(`${directory}: ${source.error}`);
  const { articles, entities, ...identity } = source.value;
  return { identity, entities: [...entities], articles: [...articles] };
}

async function fromInput(
  { name, publisher, licence }: Partial<Record<keyof PackIdentity, string | undefined>>,
  terminal: Terminal,
): Promise<Source> {
  if (!name || !publisher || !licence)
    throw new TypeError('a pack from standard input needs --name, --publisher and --licence');
  const entities = await readSeedEntities();
  return {
    identity: { name, publisher, licence },
    entities,
    articles: readArticles(terminal, new Set(entities.map(({ id }) => id))),
  };
}

/** One bad article ends the pack: what is published under a name should not lack what its publisher put into it. */
async function* readArticles(terminal: Terminal, known: ReadonlySet<string>): AsyncGenerator<Article> {
  for await (const { number, line } of readLines(terminal.input)) {
    if (line.trim() === '') continue;
    const article = await readPackArticle(line);
    if (!article.ok) throw new PackError(`standard input, line ${number}: ${article.error}`);
    const { outletEntity } = article.value;
    if (outletEntity !== undefined && !known.has(outletEntity))
      throw new PackError(
        `standard input, line ${number}: outletEntity: no entity has the id ${outletEntity}`,
      );
    yield article.value;
  }
}
