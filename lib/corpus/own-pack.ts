import { Dexie } from 'dexie';
import { packFormat } from '@/lib/model/pack';
import type { PackHeader } from '@/lib/model/pack';
import type { SiyaqDatabase } from './database';

/** The pack of the articles that the reader saved. The name is taken: no file may come under it. */
export const ownPackName = 'own';

/** All that a change of the reader's own articles touches, in one transaction. */
export const ownTables = (database: SiyaqDatabase) => [
  database.packs,
  database.pointers,
  database.entities,
  database.articles,
  database.statements,
  database.claims,
  database.shards,
  database.removed,
];

/** The number of the reader's own pack, undefined while it holds nothing. */
export async function findOwnPack(database: SiyaqDatabase): Promise<number | undefined> {
  return (await database.pointers.get(ownPackName))?.pack;
}

/** The number of the reader's own pack, which begins with the first article. Within a transaction. */
export async function beginOwnPack(database: SiyaqDatabase): Promise<number> {
  const found = await findOwnPack(database);
  if (found !== undefined) return found;
  const pack = await database.packs.add({ header: emptyHeader });
  await database.pointers.put({ name: ownPackName, pack, revision: 0 });
  return pack;
}

/**
 * Brings the header in step with the rows after `change` of their numbers, and says by a new revision that the pack is
 * another; a pack that holds no article any more goes. Within the transaction of the change.
 */
export async function renewOwnPack(
  database: SiyaqDatabase,
  pack: number,
  change: PackHeader['counts'],
): Promise<void> {
  const stored = await database.packs.get(pack);
  if (!stored) throw new Error(`renewOwnPack: there is no pack ${pack}`);
  const counts = { ...stored.header.counts };
  for (const kind of Object.keys(counts) as (keyof typeof counts)[]) counts[kind] += change[kind];
  if (counts.articles === 0) {
    await database.pointers.delete(ownPackName);
    await database.packs.delete(pack);
    return;
  }
  await database.packs.put({
    pack,
    header: { ...stored.header, counts, coverage: await coverageOfOwn(database, pack) },
  });
  const pointer = await database.pointers.get(ownPackName);
  await database.pointers.put({ name: ownPackName, pack, revision: (pointer?.revision ?? 0) + 1 });
}

/** What the reader's own articles cover, by their indexes; estimated where one end of the period is. */
export async function coverageOfOwn(database: SiyaqDatabase, pack: number): Promise<PackHeader['coverage']> {
  const { articles } = database;
  const within = (index: string) =>
    articles.where(`[pack+article.${index}]`).between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
  const outlets = (await within('outlet').uniqueKeys()) as unknown as [number, string][];
  const first = (await within('published.from').first())?.article.published;
  const last = (await within('published.to').last())?.article.published;
  return {
    outlets: outlets.map(([, outlet]) => outlet),
    ...(first && { from: first.from }),
    ...(last && { to: last.to }),
    estimated: (first?.estimated ?? false) || (last?.estimated ?? false),
  };
}

/** No file has been made of it, so there is no hash; the reader publishes nothing and grants nothing. */
const emptyHeader: PackHeader = {
  row: 'pack',
  format: packFormat,
  name: ownPackName,
  sha256: '',
  publisher: '',
  licence: '',
  coverage: { outlets: [], estimated: false },
  counts: { entities: 0, articles: 0, statements: 0, claims: 0 },
};
