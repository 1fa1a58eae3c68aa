import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from '@/lib/cli/command';
import { readLines } from '@/lib/cli/read-lines';
import { readSeedEntities } from '@/lib/cli/seed-entities';
import { buildMatcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import type { Result } from '@/lib/model/result';
import { readCaseLine } from './cases/case';
import { caseLines } from './cases/report';
import { scoreCases } from './cases/score-cases';
import type { FoundError } from './error-kinds';
import { readGoldLine } from './gold';
import { reportJson, reportLines } from './report';
import { scoreArticle } from './score-article';
import { emptyTally } from './tally';

/** Errors printed when nobody says how many. */
const usualErrors = 10;

/**
 * `npm run evaluate -- GOLD.jsonl`: runs the extraction over annotated articles and prints how far both agree. With
 * `--numbers` the file holds short cases of numbers and dates instead.
 */
export const evaluateCommand: Command = {
  words: [],
  usage: '(GOLD.jsonl | --numbers CASES.jsonl) [--errors N] [--json]',
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
  const lines = asked.numbers
    ? await measureCases(path, asked, terminal)
    : await measureGold(path, asked, terminal);
  for (const line of lines ?? []) if (!(await terminal.print(line))) break;
  return lines ? 0 : 1;
}

type Asked = { errors: number; json: boolean };

async function measureGold(path: string, asked: Asked, terminal: Terminal): Promise<string[] | undefined> {
  const gold = await readAll(path, 'article', readGoldLine, terminal);
  if (!gold) return undefined;
  const matcher = buildMatcher(await readSeedEntities());
  const tally = emptyTally();
  const errors: FoundError[] = [];
  for (const article of gold) {
    const { text, published } = article;
    const found = extractArticle({ text, ...(published ? { published } : {}) }, matcher);
    errors.push(...scoreArticle(article, found, tally));
  }
  const evaluation = { articles: gold.length, tally, errors };
  return asked.json
    ? [JSON.stringify(reportJson(evaluation, asked.errors))]
    : reportLines(evaluation, asked.errors);
}

async function measureCases(path: string, asked: Asked, terminal: Terminal): Promise<string[] | undefined> {
  const cases = await readAll(path, 'case', readCaseLine, terminal);
  if (!cases) return undefined;
  const scores = scoreCases(cases);
  return asked.json
    ? [JSON.stringify({ ...scores, errors: scores.errors.slice(0, asked.errors) })]
    : caseLines(scores, asked.errors);
}

function readParameters(parameters: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { errors: { type: 'string' }, json: { type: 'boolean' }, numbers: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    const written = values.errors ?? String(usualErrors);
    if (file === undefined || more.length > 0 || !/^\d+$/.test(written)) return undefined;
    return { file, errors: Number(written), json: values.json === true, numbers: values.numbers === true };
  } catch {
    // An option that does not exist.
    return undefined;
  }
}

/** What all lines of a file hold; undefined when one is bad, since figures over the rest would be others. */
async function readAll<T>(
  path: string,
  noun: string,
  read: (line: string) => Result<T>,
  terminal: Terminal,
): Promise<T[] | undefined> {
  const all: T[] = [];
  let isGood = true;
  for await (const { number, line } of readLines(createReadStream(path))) {
    const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (written.trim() === '') continue;
    const one = read(written);
    if (one.ok) all.push(one.value);
    else {
      terminal.complain(`evaluate: ${path}, line ${number}: ${one.error}.`);
      isGood = false;
    }
  }
  if (isGood && all.length === 0) {
    terminal.complain(`evaluate: ${path} holds no ${noun}.`);
    return undefined;
  }
  return isGood ? all : undefined;
}
