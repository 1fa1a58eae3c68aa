import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { checkArchive } from '@/lib/corpus/check-archive';
import { correctSpeaker, undoCorrection } from '@/lib/corpus/correct-speaker';
import { restoreBackup } from '@/lib/corpus/read-backup';
import { saveArticle } from '@/lib/corpus/save-article';
import { writeBackup } from '@/lib/corpus/write-backup';
import { archiveOf, freshDatabase } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';

async function savedArticle() {
  const { database, ...archive } = await archiveOf();
  const own = await ownArticle(archive, readArticles[0]!);
  await saveArticle(database, own);
  const statement = own.statements.find(({ speaker }) => speaker.entity !== undefined)!;
  return { database, archive, own, statement, place: { article: own.article.id, statement: statement.id } };
}
const allRows = async (database: Awaited<ReturnType<typeof savedArticle>>['database']) =>
  (await database.statements.toArray())
    .map(({ statement }) => statement)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('correctSpeaker', () => {
  it('gives the words to an entity of the archive, with whom they are found from then on', async () => {
    const { database, archive, statement, place } = await savedArticle();
    expect(await correctSpeaker(database, archive, place, ' علي تمي ')).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
    const found = (await archive.earlierOf('ali')).statements.find(({ id }) => id === statement.id);
    expect(found).toMatchObject({ speaker: { text: 'علي تمي', entity: 'ali' }, isCorrected: true });
    const before = (await archive.earlierOf(statement.speaker.entity!)).statements;
    expect(before.find(({ id, speaker }) => id === statement.id && speaker.entity !== 'ali')).toBeUndefined();
  });

  it('makes an entity of a name that nobody knows, and takes it back with the correction', async () => {
    const { database, archive, place } = await savedArticle();
    const rows = await allRows(database);
    await correctSpeaker(database, archive, place, 'نادر الحموي');
    await correctSpeaker(database, archive, place, 'نادر بن سالم الحموي');
    expect((await archive.entities()).map(({ name }) => name.ar)).toContain('نادر بن سالم الحموي');
    expect((await archive.entities()).map(({ name }) => name.ar)).not.toContain('نادر الحموي');
    expect(await undoCorrection(database, place)).toBe(true);
    expect(await allRows(database)).toEqual(rows);
    expect((await archive.entities()).map(({ name }) => name.ar)).not.toContain('نادر بن سالم الحموي');
    expect(await checkArchive(database)).toEqual([]);
    expect(await undoCorrection(database, place)).toBe(false);
  });

  it('takes a name for whom the article calls so, with his entity', async () => {
    const { database, archive, own, place } = await savedArticle();
    await correctSpeaker(database, archive, place, 'علي تمي');
    const other = own.statements.find(({ id, speaker }) => id !== place.statement && speaker.entity)!;
    await correctSpeaker(database, archive, place, other.speaker.text);
    const [shown] = await archive.statements([place.statement]);
    expect(shown?.speaker).toMatchObject({ text: other.speaker.text, entity: other.speaker.entity });
    expect(await checkArchive(database)).toEqual([]);
  });

  it('takes a council for a body, not for a person', async () => {
    const { database, archive, place } = await savedArticle();
    await correctSpeaker(database, archive, place, 'مجلس بلدة الصفصافة');
    expect(await archive.entities()).toContainEqual(
      expect.objectContaining({ kind: 'organisation', name: { ar: 'مجلس بلدة الصفصافة' } }),
    );
  });

  it('makes nobody known of words that name nobody', async () => {
    const { database, archive, place } = await savedArticle();
    await correctSpeaker(database, archive, place, 'مصدر طبي');
    const [shown] = await archive.statements([place.statement]);
    expect(shown?.speaker).toEqual({ text: 'مصدر طبي' });
    expect((await archive.entities()).map(({ name }) => name.ar)).not.toContain('مصدر طبي');
    expect(await undoCorrection(database, place)).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('travels in a backup', async () => {
    const { database, archive, place } = await savedArticle();
    await correctSpeaker(database, archive, place, 'نادر الحموي');
    const lines = await Array.fromAsync(writeBackup(database, { settings: {}, bundled: 'small' }));
    const other = freshDatabase();
    await restoreBackup(other, async function* () {
      yield* lines;
    });
    expect((await openArchive(other).statements([place.statement]))[0]).toMatchObject({
      speaker: { text: 'نادر الحموي' },
      isCorrected: true,
    });
    expect(await undoCorrection(other, place)).toBe(true);
    expect(await checkArchive(other)).toEqual([]);
  });

  it('changes nothing where there is no such statement, and takes no empty name', async () => {
    const { database, archive, place } = await savedArticle();
    expect(await correctSpeaker(database, archive, { ...place, statement: 'gone' }, 'نادر الحموي')).toBe(
      false,
    );
    expect(await correctSpeaker(database, archive, { ...place, article: 'gone' }, 'نادر الحموي')).toBe(false);
    await expect(correctSpeaker(database, archive, place, ' ، ')).rejects.toThrow('empty');
    expect(await checkArchive(database)).toEqual([]);
  });
});
