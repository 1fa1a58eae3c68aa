import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import type { PackRow } from '@/lib/model/pack';
import { canonicalLine } from './canonical-line';
import { mergeRows } from './merge-rows';
import { createPackTally } from './pack-tally';
import type { PackIdentity } from './pack-tally';
import { readArticleRows } from './read-article-rows';
import { inOrder, placeOf } from './row-place';
import type { BodyRow } from './row-place';

/** What a pack is made of: articles and entities, and who publishes them under which terms. */
export type PackSource = PackIdentity & {
  articles: readonly Article[];
  entities: readonly Entity[];
};

/** Extracts every article and returns the rows of the pack, header first, in the order of `placeOf`. */
export async function buildPack(source: PackSource): Promise<PackRow[]> {
  const found: BodyRow[] = source.entities.map(entity => ({ row: 'entity', ...entity }));
  const readRows = readArticleRows(source.entities);
  for (const article of source.articles) found.push(...(await readRows(article)));
  const sorted = found
    .map(row => ({ row, place: placeOf(row) }))
    .toSorted((a, b) => inOrder(a.place, b.place));
  const tally = createPackTally();
  const rows: BodyRow[] = [];
  for await (const row of mergeRows([sorted.map(({ row: sortedRow }) => sortedRow)])) {
    tally.add(row, canonicalLine(row));
    rows.push(row);
  }
  return [tally.header(source), ...rows];
}
