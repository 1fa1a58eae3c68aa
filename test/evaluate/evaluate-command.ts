import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from '@/lib/cli/command';
import { readLines } from '@/lib/cli/read-lines';
import { readSeedEntities } from '@/lib/cli/seed-entities';
import { buildMatcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import type { FoundError } from './error-kinds';
import { readGoldLine, type GoldArticle } from './gold';
import { reportJson, reportLines } from './report';
import { scoreArticle } from './score-article';
import { emptyTally } from './tally';

/** Errors printed when nobody says how many. */
const usualErrors = 10;

/** `npm run evaluate -- GOLD.jsonl`: runs the extraction over annotated articles and prints how far both agree. */
export const evaluateCommand: Command = {
  words: [],
  usage: 'GOLD.jsonl [--errors N] [--json]',
  about: 'Compares what the rules find with a gold file: figures, errors by kind, the worst errors.',
  run,
};

async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readParameters(parameters);
  if (!asked) {
    terminal.complain(`usage: npm run --silent evaluate -- ${evaluateCommand.usage}`);
    return 2;
  }
  const path = resolve(terminal.folder, asked.file);
  const isFile = await stat(path).then(
    found => found.isFile(),
    () => false,
  );
  if (!isFile) {
    terminal.complain(`evaluate: there is no file ${path}.`);
    return 2;
  }
  const gold = await readGold(path, terminal);
  if (!gold) return 1;

  const matcher = buildMatcher(await readSeedEntities());
  const tally = emptyTally();
  const errors: FoundError[] = [];
  for (const article of gold) {
    const { text, published } = article;
    const found = extractArticle({ text, ...(published ? { published } : {}) }, matcher);
    errors.push(...scoreArticle(article, found, tally));
  }
  const evaluation = { articles: gold.length, tally, errors };
  const lines = asked.json
    ? [JSON.stringify(reportJson(evaluation, asked.errors))]
    : reportLines(evaluation, asked.errors);
  for (const line of lines) if (!(await terminal.print(line))) break;
  return 0;
}

function readParameters(parameters: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { errors: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    const written = values.errors ?? String(usualErrors);
    if (file === undefined || more.length > 0 || !/^\d+$/.test(written)) return undefined;
    return { file, errors: Number(written), json: values.json === true };
  } catch {
    // An option that does not exist.
    return undefined;
  }
}

/** All articles of a gold file; undefined when a line is bad, since figures over the rest would be others. */
async function readGold(path: string, terminal: Terminal): Promise<GoldArticle[] | undefined> {
  const articles: GoldArticle[] = [];
  let isGood = true;
  for await (const { number, line } of readLines(createReadStream(path))) {
    const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (written.trim() === '') continue;
    const article = readGoldLine(written);
    if (article.ok) articles.push(article.value);
    else {
      terminal.complain(`evaluate: ${path}, line ${number}: ${article.error}.`);
      isGood = false;
    }
  }
  if (isGood && articles.length === 0) {
    terminal.complain(`evaluate: ${path} holds no article.`);
    return undefined;
  }
  return isGood ? articles : undefined;
}
