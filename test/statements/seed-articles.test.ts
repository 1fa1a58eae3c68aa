import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { buildMatcher } from '@/lib/entities/matcher';
import { readSeedEntities } from '@/lib/cli/seed-entities';
import { extractArticle } from '@/lib/statements/extract-article';
import expected from './golden/seed-statements.json';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const published = {
  '000_5ced4cc376893daf': { from: '2021-03-01', to: '2021-03-31' },
  '001_28c20a037e43265e': { from: '2023-01-01', to: '2023-08-31' },
};

/** The two articles that the project ships, read by hand: every statement with its range, speaker, role and occasion. */
describe('the statements of the seed articles', () => {
  it.each(Object.entries(published))('are those that a reader finds in %s', async (id, range) => {
    const text = await readFile(`${seeds}${id}.txt`, 'utf8');
    const matcher = buildMatcher(await readSeedEntities());
    const { statements } = extractArticle(
      { text, published: range, outlet: { name: 'SY24', entity: 'sy24' } },
      matcher,
    );
    const found = statements.map(({ start, end, cue, form, kind, speaker, occasion }) => ({
      cue: foldKey(text.slice(cue.start, cue.end)),
      form,
      kind,
      entity: speaker.entity,
      ...(speaker.role ? { role: speaker.role } : {}),
      ...(occasion ? { occasion } : {}),
      words: text.slice(start, end),
    }));
    const rows: { start: number; end: number; cue: string }[] = expected[id as keyof typeof expected];
    const wanted = rows.map(({ start, end, cue, ...rest }) => ({
      ...rest,
      cue: foldKey(cue),
      words: text.slice(start, end),
    }));
    // The golden names the bare verb: و and the rest of a phrase may stand round it.
    expect(found).toEqual(wanted.map(row => ({ ...row, cue: expect.stringContaining(row.cue) })));
  });
});
