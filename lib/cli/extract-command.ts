import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildMatcher } from '@/lib/entities/matcher';
import { extractArticle } from '@/lib/statements/extract-article';
import type { Command, Terminal } from './command';
import { readArticleLine } from './read-article-line';
import { readLines } from './read-lines';
import { readSeedEntities } from './seed-entities';

/** `siyaq extract FILE`: articles as JSON lines in, what the rules find in each as JSON lines out. */
export const extractCommand: Command = {
  words: ['extract'],
  usage: 'FILE',
  about:
    'JSON lines {id, text, published?} in ("-": standard input), one line of mentions, statements, claims and dates out for each.',
  run: extract,
};

async function extract(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...more] = parameters;
  if (name === undefined || more.length > 0) {
    terminal.complain('usage: npm run --silent siyaq -- extract FILE   ("-" reads standard input)');
    return 2;
  }
  const input = await openInput(name, terminal);
  if (!input) return 2;
  const matcher = buildMatcher(await readSeedEntities());
  const source = name === '-' ? 'standard input' : name;
  let exitCode = 0;
  let isEmpty = true;
  for await (const { number, line } of readLines(input)) {
    const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (written.trim() === '') continue;
    isEmpty = false;
    const article = readArticleLine(written);
    if (!article.ok) {
      terminal.complain(`siyaq: ${source}, line ${number}: ${article.error}.`);
      exitCode = 1;
      continue;
    }
    const { id, text, published } = article.value;
    const { mentions, statements, claims, dates } = extractArticle(
      { text, ...(published ? { published } : {}) },
      matcher,
    );
    if (!(await terminal.print(JSON.stringify({ id, mentions, statements, claims, dates })))) break;
  }
  if (isEmpty) {
    terminal.complain(
      `siyaq: ${source} is empty; extract reads one article a line, {"id", "text", "published"?}.`,
    );
    return 1;
  }
  return exitCode;
}

async function openInput(name: string, terminal: Terminal): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (name === '-') return terminal.input;
  const path = resolve(terminal.folder, name);
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) return createReadStream(path);
  terminal.complain(
    found
      ? `siyaq: ${path} is a folder; extract reads a file of JSON lines.`
      : `siyaq: there is no file ${path}.`,
  );
  return undefined;
}
