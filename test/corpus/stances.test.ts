import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { articleId } from '@/lib/corpus/content-id';
import { buildPack } from '@/lib/corpus/build-pack';
import { installPack } from '@/lib/corpus/install-pack';
import { writePack } from '@/lib/corpus/write-pack';
import { groupFigures } from '@/lib/context/group-figures';
import { freshDatabase } from './fresh-database';
import { entity } from './small-pack';

const text =
  'أعلنت وزارة الدفاع مقتل 20 مدنيا في الغارة. ' +
  'ونفى المتحدث باسم التحالف الدولي أن الغارة أسفرت عن مقتل 20 مدنيا. ' +
  'وزعمت قوات الحشد أن الغارة أسفرت عن مقتل 20 مدنيا.';

/** The whole way from a text to what is shown. */
async function archiveOfText() {
  const pack = await buildPack({
    name: 'stances',
    publisher: 'test',
    licence: 'none',
    articles: [{ id: await articleId(text), outlet: 'SY24', text }],
    entities: [
      entity('ministry', 'وزارة الدفاع', { kind: 'ministry' }),
      entity('coalition', 'التحالف الدولي', { kind: 'coalition-body' }),
      entity('militia', 'قوات الحشد', { kind: 'armed-group' }),
    ],
  });
  const database = freshDatabase();
  const installed = await installPack(database, writePack(pack));
  if (!installed.ok) throw new Error(installed.error);
  const archive = openArchive(database);
  const { statements } = (await archive.article(await articleId(text)))!;
  return { archive, shown: await archive.statements(statements.map(({ id }) => id)) };
}

describe('a denial and an allegation on their way to the reader', () => {
  it('keep their cue, and are no direct speech', async () => {
    const { shown } = await archiveOfText();
    expect(shown.map(({ lead, stance, form }) => [lead, stance, form])).toEqual([
      ['أعلنت', 'asserts', 'paraphrase'],
      ['ونفى أن', 'denies', 'indirect'],
      ['وزعمت أن', 'alleges', 'indirect'],
    ]);
  });

  it('have their figures compared with nothing', async () => {
    const { archive, shown } = await archiveOfText();
    const speakers = shown.map(({ speaker }) => speaker.entity!);
    const all = (
      await Promise.all(['ministry', 'coalition', 'militia', ...speakers].map(id => archive.claimsOf(id)))
    ).flat();
    const claims = [...new Map(all.map(claim => [claim.id, { ...claim, about: 'ministry' }])).values()];
    expect(claims.map(({ value }) => value)).toEqual([20, 20, 20]);
    expect(new Set(claims.map(({ stance }) => stance))).toEqual(new Set(['asserts', 'denies', 'alleges']));
    // Even with one subject for all of them.
    expect(groupFigures(claims).map(group => group.claims.length)).toEqual([1, 1, 1]);
  });
});
