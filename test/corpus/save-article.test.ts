import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/corpus/archive';
import { checkArchive } from '@/lib/corpus/check-archive';
import { findOwnPack } from '@/lib/corpus/own-pack';
import { saveArticle, undoSaving } from '@/lib/corpus/save-article';
import { searchArchive } from '@/lib/corpus/search-archive';
import { archiveOf, freshDatabase, openAgain } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';
import { smallPack } from './small-pack';

const [returned, gone, denied, rain] = readArticles as [
  (typeof readArticles)[0],
  (typeof readArticles)[0],
  (typeof readArticles)[0],
  (typeof readArticles)[0],
];

/** Every row of the database, to compare before and after. */
const dump = async (database: ReturnType<typeof freshDatabase>) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const)),
  );

describe('saveArticle', () => {
  it('makes a speaker whom nobody knew an entity that other pages find', async () => {
    const archive = await archiveOf();
    expect(await archive.mentionsIn('زار رامي السعيد المدرسة')).toEqual([]);
    expect(await saveArticle(archive.database, await ownArticle(archive, returned))).toEqual({
      status: 'saved',
    });
    const [mention] = await archive.mentionsIn('زار رامي السعيد المدرسة');
    const speaker = mention?.entity;
    const { statements, roles } = await archive.earlierOf(speaker!);
    expect(statements.map(({ lead, words, outlet }) => `${outlet}: ${lead} ${words}`)).toEqual([
      'صحيفة الضفة: قال إن 40 عائلة عادت إلى بيوتها بعد إزالة الألغام',
      'صحيفة الضفة: وأضاف أن التحالف الدولي وعد بدعم المدارس',
    ]);
    expect(roles).toMatchObject([{ words: 'المتحدث باسم مجلس البلدة' }]);
    expect(await checkArchive(archive.database)).toEqual([]);
  });

  it('keeps every statement as a range of the text that was read', async () => {
    const archive = await archiveOf();
    const own = await ownArticle(archive, returned);
    await saveArticle(archive.database, own);
    const opened = await archive.article(own.article.id);
    expect(opened?.article.text).toBe(returned.text);
    for (const shown of await archive.statements(opened!.statements.map(({ id }) => id)))
      expect(shown.words).toBe(returned.text.slice(shown.range.start, shown.range.end));
  });

  it('lets search find what was said at once, also on a page that was open before', async () => {
    const archive = await archiveOf();
    const elsewhere = openArchive(openAgain(archive.database.name));
    expect((await searchArchive(elsewhere, 'المدارس')).total).toBe(0);
    await saveArticle(archive.database, await ownArticle(archive, returned));
    expect(await searchArchive(elsewhere, 'المدارس')).toMatchObject({
      total: 1,
      statements: [{ words: 'التحالف الدولي وعد بدعم المدارس' }],
    });
    expect((await searchArchive(elsewhere, 'رامي السعيد')).entities).toMatchObject([
      { entity: { name: { ar: 'رامي السعيد' } }, statements: 2 },
    ]);
  });

  it('adds to what a pack says of the same entity, which the pack goes on describing', async () => {
    const archive = await archiveOf();
    const before = await archive.statementCounts(['coalition', 'ali']);
    await saveArticle(archive.database, await ownArticle(archive, denied));
    expect(await archive.statementCounts(['coalition', 'ali'])).toEqual({
      coalition: before['coalition']! + 1,
      ali: before['ali']! + 1,
    });
    expect(await archive.entity('ali')).toMatchObject({ name: { en: 'Ali Temi' } });
    expect(await archive.entities()).toHaveLength(smallPack.entities.length);
  });

  it('changes nothing for the same text again, and says since when it is there', async () => {
    const archive = await archiveOf();
    const own = await ownArticle(archive, returned);
    await saveArticle(archive.database, own);
    const before = await dump(archive.database);
    const again = await ownArticle(archive, { ...returned, title: 'عنوان آخر' }, '2026-06-01T10:00:00.000Z');
    expect(await saveArticle(archive.database, again)).toEqual({ status: 'there', saved: own.saved });
    expect(await dump(archive.database)).toEqual(before);
  });

  it('does not save what a pack holds already', async () => {
    const archive = await archiveOf();
    const [first] = smallPack.articles;
    const own = await ownArticle(archive, { outlet: 'SY24', text: first!.text });
    own.article.id = first!.id;
    expect(await saveArticle(archive.database, own)).toEqual({ status: 'there' });
    expect(await findOwnPack(archive.database)).toBeUndefined();
  });

  it('saves one text once, however many ask at the same time', async () => {
    const archive = await archiveOf();
    const own = await ownArticle(archive, returned);
    const other = openAgain(archive.database.name);
    const savings = await Promise.all([
      saveArticle(archive.database, own),
      saveArticle(other, own),
      saveArticle(archive.database, await ownArticle(archive, gone)),
    ]);
    expect(savings.map(({ status }) => status).toSorted()).toEqual(['saved', 'saved', 'there']);
    expect(await checkArchive(archive.database)).toEqual([]);
  });

  it('stores an article in which nobody speaks', async () => {
    const archive = await archiveOf();
    await saveArticle(archive.database, await ownArticle(archive, rain));
    expect(await checkArchive(archive.database)).toEqual([]);
    expect(await archive.articles()).toHaveLength(smallPack.articles.length + 1);
  });

  it('covers what the reader saved', async () => {
    const archive = await archiveOf();
    for (const read of readArticles) await saveArticle(archive.database, await ownArticle(archive, read));
    expect(await archive.coverage()).toEqual({
      articles: 6,
      statements: expect.any(Number),
      outlets: ['SY24', 'إذاعة الوادي', 'صحيفة الضفة'],
      from: '2020-01-01',
      to: '2025-02-03',
      estimated: true,
    });
  });

  it('knows the article by each address that it stands at', async () => {
    const archive = await archiveOf();
    const own = await ownArticle(archive, returned);
    await saveArticle(archive.database, own);
    for (const address of ['https://daffa.example/1', 'https://daffa.example/1?from=list#top'])
      expect(await archive.articleAt(address)).toBe(own.article.id);
  });
});

describe('undoSaving', () => {
  it('leaves everything as it was', async () => {
    const archive = await archiveOf();
    await saveArticle(archive.database, await ownArticle(archive, gone));
    const before = await dump(archive.database);
    const own = await ownArticle(archive, returned);
    await saveArticle(archive.database, own);
    expect(await undoSaving(archive.database, own.article.id)).toBe(true);
    const after = await dump(archive.database);
    // Only the count of changes goes on, so that open pages see that something is another.
    expect({ ...after, pointers: [] }).toEqual({ ...before, pointers: [] });
    expect(await checkArchive(archive.database)).toEqual([]);
    expect(await undoSaving(archive.database, own.article.id)).toBe(false);
  });

  it('leaves no pack behind with the last article', async () => {
    const archive = await archiveOf();
    const own = await ownArticle(archive, returned);
    const before = await dump(archive.database);
    await saveArticle(archive.database, own);
    await undoSaving(archive.database, own.article.id);
    expect(await dump(archive.database)).toEqual(before);
    expect(await archive.mentionsIn('زار رامي السعيد المدرسة')).toEqual([]);
  });
});
