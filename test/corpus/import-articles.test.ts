import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import { forgetStaged, importStaged, listStaged, stageArticles } from '@/lib/corpus/import-articles';
import type { ImportReader } from '@/lib/corpus/import-articles';
import { fail, succeed } from '@/lib/model/result';
import type { StagedArticle } from '@/lib/model/staged';
import { archiveOf } from './fresh-database';

const outlet = 'صحيفة السهل';
const text = (number: number) =>
  `وقال نادر الحموي، مدير المشفى، إن ${number} جريحا وصلوا إلى المشفى مساء أمس.`;
const staged = (number: number, more: Partial<StagedArticle> = {}): StagedArticle => ({
  name: `2023-05-${String(number).padStart(2, '0')}.txt`,
  kind: 'text',
  text: text(number),
  outlet,
  ...more,
});
const reader: ImportReader = {
  readPage: html =>
    html.includes('article')
      ? succeed({
          text: text(77),
          isPartial: true,
          otherDates: [],
          title: { value: 'جرحى في المشفى', source: 'heading' as const },
        })
      : fail('none'),
  isArabic: words => /\p{Script=Arabic}/u.test(words),
};

describe('importing articles', () => {
  it('takes texts, pages and lines, each with its outlet and day', async () => {
    const { database, ...archive } = await archiveOf();
    await stageArticles(database, [
      staged(3),
      staged(4, { kind: 'page', text: '<article>', name: 'page.html' }),
      staged(5, {
        kind: 'line',
        text: JSON.stringify({ text: text(5), outlet: 'موقع الضفة', published: '2022-01-02' }),
      }),
      staged(6, { kind: 'line', text: JSON.stringify({ text: text(6) }) }),
    ]);
    expect(await importStaged(database, archive, reader)).toEqual({
      saved: 4,
      there: 0,
      refused: 0,
      waiting: 0,
    });
    const own = (await archive.articles()).filter(({ saved }) => saved);
    expect(
      own.map(({ article }) => `${article.outlet} ${article.published?.from ?? '-'}`).toSorted(),
    ).toEqual([`${outlet} -`, `${outlet} -`, `${outlet} 2023-05-03`, 'موقع الضفة 2022-01-02']);
    expect(own.find(({ article }) => article.title === 'جرحى في المشفى')?.saved?.isPartial).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
    // The speaker of all four is one and the same.
    expect((await archive.entities()).filter(({ name }) => name.ar === 'نادر الحموي')).toHaveLength(1);
  });

  it('keeps what it refuses, with the reason, until that is forgotten', async () => {
    const { database, ...archive } = await archiveOf();
    await stageArticles(database, [
      staged(1, { kind: 'line', text: '{', name: 'a.jsonl:1' }),
      staged(2, { kind: 'page', text: '<p>' }),
      staged(3, { outlet: ' ' }),
      staged(4, { text: 'not Arabic at all' }),
      staged(5, { text: `${text(5)} `.repeat(10_000) }),
      staged(6, { text: '  ' }),
      staged(7),
    ]);
    expect(await importStaged(database, archive, reader)).toEqual({
      saved: 1,
      there: 0,
      refused: 6,
      waiting: 0,
    });
    const { refused } = await listStaged(database);
    expect(refused.map(({ refusal }) => refusal.why)).toEqual(
      expect.arrayContaining(['invalid', 'no-article', 'no-outlet', 'not-arabic', 'too-long', 'no-article']),
    );
    expect(refused.find(({ name }) => name === 'a.jsonl:1')?.refusal.detail).toBe('this is not JSON');
    await forgetStaged(database, 'refused');
    expect(await listStaged(database)).toEqual({ waiting: 0, refused: [] });
  });

  it('goes on where it was stopped, and saves nothing twice', async () => {
    const { database, ...archive } = await archiveOf();
    await stageArticles(
      database,
      Array.from({ length: 50 }, (_, index) => staged(index + 1)),
    );
    const ending = new AbortController();
    const first = await importStaged(database, archive, reader, {
      signal: ending.signal,
      onProgress: ({ saved }) => saved === 20 && ending.abort(),
    });
    expect(first).toEqual({ saved: 20, there: 0, refused: 0, waiting: 30 });
    // One that was saved by a page that died before it could say so.
    await stageArticles(database, [staged(1)]);
    expect(await importStaged(database, archive, reader)).toEqual({
      saved: 30,
      there: 1,
      refused: 0,
      waiting: 0,
    });
    expect(await checkArchive(database)).toEqual([]);
  });

  it('forgets what waits when the reader wants none of it', async () => {
    const { database, ...archive } = await archiveOf();
    await stageArticles(database, [staged(1), staged(2)]);
    await forgetStaged(database, 'waiting');
    expect(await importStaged(database, archive, reader)).toEqual({
      saved: 0,
      there: 0,
      refused: 0,
      waiting: 0,
    });
  });
});
