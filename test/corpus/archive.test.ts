import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import { installPack } from '@/lib/corpus/install-pack';
import { archiveOf, freshDatabase } from './fresh-database';
import { openArchive } from '@/lib/corpus/archive';
import { linesOf, smallPack } from './small-pack';

describe('the archive', () => {
  it('shows every statement cut out of its article, to the letter', async () => {
    const archive = await archiveOf();
    const shown = await archive.statements(smallPack.statements.map(({ id }) => id));
    expect(shown).toHaveLength(smallPack.statements.length);
    for (const { article, range, words, matches } of shown) {
      const { text } = smallPack.articles.find(({ id }) => id === article)!;
      expect(words).toBe(text.slice(range.start, range.end));
      expect(matches).toEqual([]);
    }
  });

  it('names the pack of a statement where there are several', async () => {
    const archive = await archiveOf();
    const packsOf = async () => (await archive.earlierOf('ali')).statements.map(({ pack }) => pack);
    expect(new Set(await packsOf())).toEqual(new Set([undefined]));
    await installPack(
      archive.database,
      await linesOf({ ...smallPack, statements: [], claims: [] }, { name: 'other' }),
    );
    expect(new Set(await packsOf())).toEqual(new Set(['small']));
  });

  it('leads a statement in with cue, governed preposition and complementiser', async () => {
    const archive = await archiveOf();
    const shown = (await archive.earlierOf('coalition')).statements;
    expect(shown.map(({ lead }) => lead)).toEqual(['أعلن', 'وذكر أنه', 'وأشار إلى أن']);
  });

  it('gives what an entity said and what was said about it, newest first', async () => {
    const archive = await archiveOf();
    const byAli = (await archive.earlierOf('ali')).statements;
    expect(byAli.map(({ lead, words }) => `${lead} ${words}`)).toEqual([
      'نفى أن يكون 40 عنصرا قد غادروا',
      'وتابع أن الحل سياسي',
      'قال إن الجهود لا تؤتي ثمارها',
    ]);
    expect((await archive.earlierOf('isis')).statements).toMatchObject([
      { lead: 'أعلن', about: ['isis', 'eastern-syria'] },
    ]);
    expect((await archive.earlierOf('silent')).statements).toEqual([]);
    expect((await archive.earlierOf('nobody')).statements).toEqual([]);
  });

  it('gives a body the words and figures of those who speak for it', async () => {
    const [office] = smallPack.statements.filter(({ speaker }) => speaker.entity === 'coalition');
    const database = freshDatabase();
    await installPack(
      database,
      await linesOf({
        ...smallPack,
        statements: smallPack.statements.map(statement => ({
          ...statement,
          speaksFor: statement.id === office!.id ? ['silent'] : [],
        })),
      }),
    );
    const archive = openArchive(database);
    expect((await archive.earlierOf('silent')).statements.map(({ id }) => id)).toEqual([office!.id]);
    expect(await archive.statementCounts(['silent'])).toEqual({ silent: 1 });
    const figures = await archive.claimsOf('silent');
    expect(figures.length).toBeGreaterThan(0);
    for (const { speaker } of figures) expect(speaker?.entity).toBe('coalition');
    expect(await checkArchive(database)).toEqual([]);
  });

  it('gives the roles of a person as each article gave them, newest first', async () => {
    const archive = await archiveOf();
    expect(
      (await archive.earlierOf('ali')).roles.map(({ words, published }) => [published?.from, words]),
    ).toEqual([
      ['2023-01-01', 'المتحدث باسم تيار المستقبل الكردي'],
      ['2021-03-01', 'القيادي في تيار المستقبل الكوردي'],
    ]);
    expect(
      (await archive.earlierOf('ali', undefined, new Set(['a2']))).roles.map(({ words }) => words),
    ).toEqual(['القيادي في تيار المستقبل الكوردي']);
  });

  it('gives the figures of an entity with stance, speaker and cue of their statement', async () => {
    const archive = await archiveOf();
    expect(await archive.claimsOf('coalition')).toMatchObject([
      {
        words: 'أكثر من 25 ألف مادة متفجرة',
        value: 25_000,
        speaker: { entity: 'coalition' },
        stance: 'asserts',
        lead: 'أعلن',
      },
      { words: 'أكثر من 25500 مادة متفجرة', value: 25_500, lead: 'وذكر أنه' },
    ]);
    // The denied figure counts for its subject and for its speaker, and says that it was denied.
    for (const entity of ['isis', 'ali'])
      expect(await archive.claimsOf(entity)).toMatchObject([
        { words: '40 عنصرا', stance: 'denies', lead: 'نفى أن' },
      ]);
  });

  it('has its counts stored', async () => {
    const archive = await archiveOf();
    expect(await archive.statementCounts(['ali', 'coalition', 'isis', 'silent', 'nobody'])).toEqual({
      ali: 3,
      coalition: 3,
      isis: 1,
      silent: 0,
      nobody: 0,
    });
    expect((await archive.articles()).map(({ article, statements }) => [article.id, statements])).toEqual([
      ['a1', 4],
      ['a2', 2],
    ]);
  });

  it('says what it covers', async () => {
    const archive = await archiveOf();
    expect(await archive.coverage()).toEqual({
      articles: 2,
      statements: 6,
      outlets: ['SY24'],
      from: '2021-03-01',
      to: '2023-08-31',
      estimated: true,
    });
    expect(await openArchive(freshDatabase()).coverage()).toEqual({
      articles: 0,
      statements: 0,
      outlets: [],
      estimated: false,
    });
  });

  it('opens an article with what stands in it, in text order', async () => {
    const archive = await archiveOf();
    const found = await archive.article('a1');
    expect(found?.statements.map(({ start }) => start)).toEqual(
      found?.statements.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(found).toMatchObject({
      article: { id: 'a1', mentions: [] },
      claims: [{ id: 'c1' }, { id: 'c2' }],
    });
    expect(found?.statements).toHaveLength(4);
    expect(await archive.article('gone')).toBeUndefined();
  });

  it('knows an article by its address, whatever the fragment', async () => {
    const archive = await archiveOf();
    expect(await archive.articleAt('https://news.example/1')).toBe('a1');
    expect(await archive.articleAt('https://news.example/1#comments')).toBe('a1');
    expect(await archive.articleAt('https://news.example/2')).toBeUndefined();
  });

  it('names the entities of a text', async () => {
    const archive = await archiveOf();
    const mentions = await archive.mentionsIn('هاجم داعش قوات التحالف شرقي سوريا، ثم عاد داعش');
    expect(mentions.map(({ entity }) => entity)).toEqual(['isis', 'coalition', 'eastern-syria', 'isis']);
  });

  it('sees a new version as soon as it is in use', async () => {
    const archive = await archiveOf();
    expect(await archive.entities()).toHaveLength(5);
    const fewer = { ...smallPack, entities: smallPack.entities.filter(({ id }) => id !== 'silent') };
    expect((await installPack(archive.database, await linesOf(fewer))).ok).toBe(true);
    expect(await archive.entities()).toHaveLength(4);
    expect(await archive.entity('silent')).toBeUndefined();
    expect(await archive.mentionsIn('في مخيم الهول')).toEqual([]);
  });

  it('shows what two packs share once', async () => {
    const archive = await archiveOf();
    expect((await installPack(archive.database, await linesOf(smallPack, { name: 'copy' }))).ok).toBe(true);
    expect((await archive.earlierOf('ali')).statements).toHaveLength(3);
    expect(await archive.entities()).toHaveLength(5);
    expect(await archive.articles()).toHaveLength(2);
  });
});
