import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import { eraseArchive } from '@/lib/corpus/erase-archive';
import { installPack } from '@/lib/corpus/install-pack';
import { forgetRemoved, removeArticle, restoreArticle } from '@/lib/corpus/remove-article';
import { saveArticle, undoSaving } from '@/lib/corpus/save-article';
import { searchArchive } from '@/lib/corpus/search-archive';
import { archiveOf } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';
import { linesOf, smallPack } from './small-pack';

const dayMs = 86_400_000;

async function withTwoSaved() {
  const archive = await archiveOf();
  const first = await ownArticle(archive, readArticles[0]!);
  await saveArticle(archive.database, first);
  const second = await ownArticle(archive, readArticles[1]!);
  await saveArticle(archive.database, second);
  return { archive, first, second };
}

describe('removeArticle', () => {
  it('takes out what only this article brought', async () => {
    const { archive, first, second } = await withTwoSaved();
    const [mention] = await archive.mentionsIn('رامي السعيد');
    const speaker = mention?.entity;
    expect(await archive.statementCounts([speaker!])).toEqual({ [speaker!]: 3 });
    expect(await removeArticle(archive.database, first.article.id)).toBe(true);
    expect(await archive.statementCounts([speaker!])).toEqual({ [speaker!]: 1 });
    expect((await searchArchive(archive, 'المدارس')).total).toBe(0);
    expect(await archive.article(first.article.id)).toBeUndefined();
    expect(await checkArchive(archive.database)).toEqual([]);
    await removeArticle(archive.database, second.article.id);
    expect(await archive.mentionsIn('رامي السعيد')).toEqual([]);
    expect(await checkArchive(archive.database)).toEqual([]);
  });

  it('leaves the articles of packs alone', async () => {
    const { archive } = await withTwoSaved();
    expect(await removeArticle(archive.database, smallPack.articles[0]!.id)).toBe(false);
    expect(await archive.article(smallPack.articles[0]!.id)).toBeDefined();
  });
});

describe('restoreArticle', () => {
  it('brings the article back as it was', async () => {
    const { archive, first } = await withTwoSaved();
    const before = await archive.article(first.article.id);
    await removeArticle(archive.database, first.article.id);
    expect(await restoreArticle(archive.database, first.article.id)).toBe(true);
    expect(await archive.article(first.article.id)).toEqual(before);
    expect((await searchArchive(archive, 'المدارس')).total).toBe(1);
    expect(await checkArchive(archive.database)).toEqual([]);
    expect(await restoreArticle(archive.database, first.article.id)).toBe(false);
  });

  it('has nothing to restore once the article is saved anew', async () => {
    const { archive, first } = await withTwoSaved();
    await removeArticle(archive.database, first.article.id);
    await saveArticle(archive.database, first);
    expect(await restoreArticle(archive.database, first.article.id)).toBe(false);
    expect(await checkArchive(archive.database)).toEqual([]);
  });
});

describe('forgetRemoved', () => {
  it('deletes for good after a week', async () => {
    const { archive, first } = await withTwoSaved();
    const now = new Date('2026-05-02T00:00:00Z');
    await removeArticle(archive.database, first.article.id, now);
    await forgetRemoved(archive.database, new Date(now.getTime() + 6 * dayMs));
    expect(await archive.database.removed.count()).toBe(1);
    await forgetRemoved(archive.database, new Date(now.getTime() + 8 * dayMs));
    expect(await restoreArticle(archive.database, first.article.id)).toBe(false);
  });
});

describe('eraseArchive', () => {
  it('leaves not a row, and an archive that can be filled again', async () => {
    const { archive, first } = await withTwoSaved();
    await removeArticle(archive.database, first.article.id);
    await eraseArchive(archive.database);
    for (const table of archive.database.tables)
      expect({ [table.name]: await table.count() }).toEqual({ [table.name]: 0 });
    expect(await archive.entities()).toEqual([]);
    expect((await installPack(archive.database, await linesOf(smallPack))).ok).toBe(true);
    expect(await archive.entities()).toHaveLength(smallPack.entities.length);
    expect(await checkArchive(archive.database)).toEqual([]);
  });
});

describe('a pack under the name of the reader’s own', () => {
  it('is refused, and changes nothing', async () => {
    const { archive, first } = await withTwoSaved();
    const refused = await installPack(archive.database, await linesOf(smallPack, { name: 'own' }));
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('line 1, name') });
    expect(await archive.article(first.article.id)).toBeDefined();
  });
});

const step = fc.record({
  what: fc.constantFrom('save', 'undo', 'remove', 'restore', 'update', 'erase'),
  which: fc.nat({ max: readArticles.length - 1 }),
});

describe('any order of saving, deleting and installing', () => {
  it('leaves an archive in order that holds exactly what was kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
        const archive = await archiveOf();
        const { database } = archive;
        const kept = new Set<string>();
        const restorable = new Set<string>();
        let versions = 0;
        for (const { what, which } of steps) {
          const own = await ownArticle(archive, readArticles[which]!);
          const { id } = own.article;
          if (what === 'save') {
            const { status } = await saveArticle(database, own);
            expect(status).toBe(kept.has(id) ? 'there' : 'saved');
            kept.add(id);
            restorable.delete(id);
          } else if (what === 'undo') {
            expect(await undoSaving(database, id)).toBe(kept.delete(id));
          } else if (what === 'remove') {
            const isThere = kept.delete(id);
            expect(await removeArticle(database, id)).toBe(isThere);
            if (isThere) restorable.add(id);
          } else if (what === 'restore') {
            const isThere = restorable.delete(id);
            expect(await restoreArticle(database, id)).toBe(isThere);
            if (isThere) kept.add(id);
          } else {
            if (what === 'erase') {
              await eraseArchive(database);
              kept.clear();
              restorable.clear();
            }
            const changed = { ...smallPack, entities: smallPack.entities.toReversed() };
            await installPack(database, await linesOf(versions++ % 2 ? smallPack : changed));
          }
          expect(await checkArchive(database)).toEqual([]);
          const listed = (await archive.articles()).flatMap(({ article, saved }) =>
            saved ? [article.id] : [],
          );
          expect(listed.toSorted()).toEqual([...kept].toSorted());
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
