import { parseArgs } from 'node:util';
import { findContext } from '@/lib/context/find-context';
import type { ContextStatement } from '@/lib/model/context';
import type { Command, Terminal } from './command';
import { openPack } from './open-pack';
import { readPublishedRange } from '@/lib/corpus/published-range';
import { readText } from './read-text';
import { suggestEntities } from './suggest-entities';

const usage = '--entity ID [--pack FILE] [--date ISO] < PARAGRAPH';

/** `siyaq context`: what an archive holds for a name in a paragraph, as JSON lines, what the paragraph calls for first. */
export const contextCommand: Command = {
  words: ['context'],
  usage,
  about:
    'The statements by or about an entity, ranked for the paragraph on standard input, as JSON lines. Without --pack: those of the bundled pack.',
  run,
};

async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readParameters(parameters);
  if (typeof asked === 'string') {
    terminal.complain(`siyaq: ${asked}.`);
    terminal.complain(`usage: npm run --silent siyaq -- context ${usage}`);
    return 2;
  }
  const paragraph = await readText(terminal.input);
  if (paragraph.trim() === '') {
    terminal.complain('siyaq: standard input holds no paragraph to rank for.');
    return 1;
  }
  const archive = await openPack(terminal.folder, asked.pack);
  if (!archive.ok) {
    terminal.complain(`siyaq: ${archive.error}.`);
    return 1;
  }
  const { entity, day } = asked;
  const context = await findContext(archive.value, { entity, paragraph, day }, Infinity);
  if (!context) {
    terminal.complain(
      `siyaq: the pack has no entity "${entity}".${await suggestEntities(archive.value, entity)}`,
    );
    return 1;
  }
  for (const statement of context.statements)
    if (!(await terminal.print(JSON.stringify(lineOf(statement))))) break;
  return 0;
}

function readParameters(
  parameters: readonly string[],
): { entity: string; pack?: string | undefined; day?: string | undefined } | string {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { entity: option, pack: option, date: option },
    });
    const { entity, pack, date } = values;
    if (!entity) return '--entity ID is missing: whose statements?';
    const day = date === undefined ? undefined : readPublishedRange(date.replace(/T.*$/, ''));
    if (date !== undefined && !day) return `--date must be an ISO day such as 2021-03-24, not "${date}"`;
    return { entity, pack, day: day?.to };
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  }
}

/** A statement as one line: its place and its words to the letter, then who, when, why, and where it was said again. */
function lineOf({ article, range, words, speaker, score, why, ...more }: ContextStatement) {
  const { lead, stance, said, published, again, isLater } = more;
  return {
    article,
    start: range.start,
    end: range.end,
    text: words,
    speaker,
    score: Math.round(score * 100) / 100,
    why,
    cue: lead,
    stance,
    ...dates(said, published),
    again: again.map(repeat => ({
      article: repeat.article,
      start: repeat.range.start,
      end: repeat.range.end,
      ...dates(repeat.said, repeat.published),
    })),
    ...(isLater && { later: true }),
  };
}

const dates = (said: ContextStatement['said'], published: ContextStatement['published']) => ({
  ...(said && { said }),
  ...(published && { published: { from: published.from, to: published.to, estimated: published.estimated } }),
});
