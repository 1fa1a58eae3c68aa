import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import { installPack } from '@/lib/corpus/install-pack';
import { installedPacks } from '@/lib/corpus/installed-pack';
import { removePack } from '@/lib/corpus/remove-pack';
import { saveArticle } from '@/lib/corpus/save-article';
import { archiveOf, freshDatabase } from './fresh-database';
import { ownArticle, readArticles } from './own-articles';
import { linesOf, smallPack } from './small-pack';

describe('removePack', () => {
  it('takes all that came with the pack and leaves the other packs as they were', async () => {
    const { database } = await archiveOf();
    await installPack(database, await linesOf(smallPack, { name: 'other' }));
    expect(await removePack(database, 'small')).toBe(true);
    expect((await installedPacks(database)).map(({ name }) => name)).toEqual(['other']);
    expect(await database.statements.count()).toBe(smallPack.statements.length);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('leaves what the reader saved', async () => {
    const { database, ...archive } = await archiveOf();
    await saveArticle(database, await ownArticle(archive, readArticles[0]!));
    await removePack(database, 'small');
    expect(await checkArchive(database)).toEqual([]);
    expect(await database.articles.count()).toBe(1);
  });

  it('says that there was none, and refuses the reader’s own', async () => {
    expect(await removePack(freshDatabase(), 'small')).toBe(false);
    await expect(removePack(freshDatabase(), 'own')).rejects.toThrow('own');
  });
});
