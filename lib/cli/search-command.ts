import { parseArgs } from 'node:util';
import { searchArchive } from '@/lib/corpus/search-archive';
import type { Command, Terminal } from './command';
import { openPack } from './open-pack';

const usage = '[--pack FILE] QUERY';

/** `siyaq search`: the statements that answer a query, as the popup finds them, as JSON lines, best first. */
export const searchCommand: Command = {
  words: ['search'],
  usage,
  about:
    'The statements that answer a query, best first, as JSON lines. Without --pack: those of the bundled pack.',
  run,
};

async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readParameters(parameters);
  if (typeof asked === 'string') {
    terminal.complain(`siyaq: ${asked}.`);
    terminal.complain(`usage: npm run --silent siyaq -- search ${usage}`);
    return 2;
  }
  const archive = await openPack(terminal.folder, asked.pack);
  if (!archive.ok) {
    terminal.complain(`siyaq: ${archive.error}.`);
    return 1;
  }
  const { statements, issues } = await searchArchive(archive.value, asked.query, Infinity);
  for (const { operator, issue, value } of issues)
    terminal.complain(`siyaq: ${operator}: narrows nothing (${issue}${value === '' ? '' : `: "${value}"`}).`);
  for (const { article, range, words, speaker, lead, stance, said, published, matches } of statements) {
    const line = {
      article,
      start: range.start,
      end: range.end,
      text: words,
      speaker,
      cue: lead,
      stance,
      ...(said && { said }),
      ...(published && {
        published: { from: published.from, to: published.to, estimated: published.estimated },
      }),
      matches,
    };
    if (!(await terminal.print(JSON.stringify(line)))) break;
  }
  return 0;
}

function readParameters(
  parameters: readonly string[],
): { query: string; pack?: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { pack: { type: 'string' } },
      allowPositionals: true,
    });
    const query = positionals.join(' ').trim();
    return query === '' ? 'QUERY is missing: search for what?' : { query, pack: values.pack };
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  }
}
