import { describe, expect, it } from 'vitest';
import { searchArchive } from '@/lib/corpus/search-archive';
import { archiveOf } from './fresh-database';

const search = async (query: string, limit?: number) => searchArchive(await archiveOf(), query, limit);
const wordsOf = async (query: string) => (await search(query)).statements.map(({ words }) => words);

const mines = 'تمت إزالة أكثر من 25500 مادة متفجرة، وتدريب 300 مواطن على إزالة الألغام';
const cleared = 'إزالة أكثر من 25 ألف مادة متفجرة من مخلفات “داعش” شرقي سوريا';

describe('searchArchive', () => {
  const found: [query: string, first: string, gloss: string][] = [
    ['الغام', mines, 'mines, without hamza and article'],
    ['الألغام', mines, 'the mines, as written'],
    ['لغم', mines, 'a mine, in the singular'],
    ['للألغام', mines, 'for the mines'],
    ['٢٥٥٠٠', mines, 'Arabic-Indic digits'],
    ['مواطنين', mines, 'citizens'],
    ['تدريب', mines, 'training, after and'],
    ['مخلفات', cleared, 'remnants'],
    ['سوريا', cleared, 'Syria'],
    ['السورية', cleared, 'Syrian'],
    ['الحلول السياسية', '', 'no statement has both words'],
    ['حل سياسي', 'الحل سياسي', 'political solution'],
  ];

  it.each(found)('answers %s with %s (%s)', async (query, first) => {
    expect((await wordsOf(query))[0] ?? '').toBe(first);
  });

  it('asks for all words', async () => {
    expect((await wordsOf('متفجرة')).toSorted()).toEqual([cleared, mines].toSorted());
    expect(await wordsOf('متفجرة مخلفات')).toEqual([cleared]);
    expect(await wordsOf('متفجرة سياسي')).toEqual([]);
  });

  it.each(['ا', 'ال', 'الأ', 'الالغ', 'الألغا', 'الغا', 'متف', 'المتفج', 'متفجرا'])(
    'finds the figure while %s is being typed',
    async query => {
      expect(await wordsOf(query)).toContain(mines);
    },
  );

  it('takes the last word for whole once a space follows it', async () => {
    expect(await wordsOf('متف')).toHaveLength(2);
    expect(await wordsOf('متف ')).toEqual([]);
    expect(await wordsOf('متف مادة')).toEqual([]);
  });

  it('ranks the same form above the same stem', async () => {
    // Both statements speak of clearing; "إزالة" stands in both, "مواد" in neither, its singular in both.
    const [first] = await wordsOf('ألف مواد');
    expect(first).toBe(cleared);
    expect((await wordsOf('ثمارها'))[0]).toBe('الجهود لا تؤتي ثمارها');
  });

  it('puts entities first, those that bear the name before those that an alias names', async () => {
    const { entities } = await search('التحالف');
    expect(entities.map(({ entity, statements }) => [entity.id, statements])).toEqual([['coalition', 3]]);
    expect((await search('isis')).entities[0]?.entity.id).toBe('isis');
    expect((await search('Temi')).entities[0]?.entity.id).toBe('ali');
    expect((await search('هول')).entities).toMatchObject([{ entity: { id: 'silent' }, statements: 0 }]);
  });

  it('finds what a speaker said by the name', async () => {
    const { statements, total } = await search('علي تمي');
    expect(total).toBe(3);
    expect(statements.every(({ speaker }) => speaker.entity === 'ali')).toBe(true);
    expect(await wordsOf('تمي سياسي')).toEqual(['الحل سياسي']);
    expect(await wordsOf('temi سياسي')).toEqual(['الحل سياسي']);
  });

  it('marks what answered, in offsets of the words as written', async () => {
    const { statements } = await search('إزالة متفجرات');
    const marked = statements.map(({ words, matches }) =>
      matches.map(({ start, end }) => words.slice(start, end)),
    );
    expect(marked.toSorted((a, b) => a.length - b.length)).toEqual([
      ['إزالة', 'متفجرة'],
      ['إزالة', 'متفجرة', 'إزالة'],
    ]);
  });

  it('does not take على for علي', async () => {
    const { statements } = await search('علي');
    expect(statements.map(({ speaker }) => speaker.entity)).toEqual(['ali', 'ali', 'ali']);
    expect(statements.flatMap(({ matches }) => matches)).toEqual([]);
  });

  it('lets function words ask for nothing beside others', async () => {
    expect(await wordsOf('على الألغام')).toEqual([mines]);
    expect(await wordsOf('الألغام في')).toEqual([mines]);
  });

  const narrowed: [query: string, found: string[], gloss: string][] = [
    ['متحدث:تمي سياسي', ['الحل سياسي'], 'a word of what one man said'],
    ['متحدث:علي تمي من:2022', ['يكون 40 عنصرا قد غادروا', 'الحل سياسي'], 'what he said since 2022'],
    ['speaker:temi to:2021', ['الجهود لا تؤتي ثمارها'], 'in English, until 2021'],
    [
      'من:2023-05 إلى:2023-06',
      ['يكون 40 عنصرا قد غادروا', 'الحل سياسي'],
      'a date known as a range may lie in it',
    ],
    ['من:2024', [], 'after everything'],
    ['عن:داعش', [cleared], 'what names ISIS'],
    ['عن:ISIS', [cleared], 'the same by its English name'],
    ['عن:ألغام', [mines], 'a thing that is no entity'],
    ['عن:داعش عن:ألغام', [], 'both in one statement'],
    ['نوع:تعليق من:2022', ['يكون 40 عنصرا قد غادروا', 'الحل سياسي'], 'commentary'],
    ['نوع:رسمي "مادة متفجرة" ألف', [cleared], 'exact words, a word, and a kind'],
    ['«متفجرة مادة»', [], 'exact words in another order'],
    ['"من مخلفات"', [cleared], 'a function word within exact words'],
    ['"علي تمي" سياسي', ['الحل سياسي'], 'the exact name of a speaker'],
    ['متحدث:لاأحد', [], 'a name that nobody has'],
    ['من: متفجرة ألف', [cleared], 'an operator without a value narrows nothing'],
  ];
  it.each(narrowed)('narrows %s to %j (%s)', async (query, expected) => {
    expect((await wordsOf(query)).toSorted()).toEqual(expected.toSorted());
  });

  it('marks exact words as a whole, and what a statement is said to be about', async () => {
    const marked = async (query: string) =>
      (await search(query)).statements.map(({ words, matches }) =>
        matches.map(({ start, end }) => words.slice(start, end)).join(' | '),
      );
    expect(await marked('"مادة متفجرة" 300')).toEqual(['مادة متفجرة | 300']);
    expect(await marked('عن:ألغام')).toEqual(['الألغام']);
  });

  it.each(['', '   ', '،.؟', '\u200f'])('finds nothing for an empty query (%j)', async query => {
    expect(await search(query)).toEqual({ entities: [], statements: [], total: 0, issues: [] });
  });

  it('counts all and returns as many as asked for', async () => {
    const { statements, total } = await search('ا', 2);
    expect(statements).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  it('gives newer statements first when they answer equally well', async () => {
    const { statements } = await search('علي تمي');
    expect(statements.map(({ published }) => published?.from.slice(0, 4))).toEqual(['2023', '2023', '2021']);
  });
});
