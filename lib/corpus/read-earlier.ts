import type { Called, Earlier } from '@/lib/model/context';
import { calledIds } from './called-ids';
import type { SiyaqDatabase } from './database';
import { earlierIn } from './earlier-in';
import { rolesIn } from './roles-in';
import { newestRowsOf, rowsOf, rowsOfYears } from './rows-of';
import { rowsWithIds } from './read-statements';
import type { SearchedShard } from './searched-shard';
import { inOrderOfTime, listRows, reading, showRows } from './show-rows';
import type { ArchivedStatement } from './show-rows';
import { countedFor } from './stored-rows';

/**
 * How much is read of one entity. Up to `whole` statements all are ranked, 0.1 s; of more the newest and those that share
 * most with the paragraph, roles are looked for
 * in some statements of each year, figures in the newest statements.
 */
export const readingLimits = { whole: 2_000, newest: 150, called: 250, ofYear: 20, withFigures: 500 };

type Ask = { entity: string; called: Called; here: ReadonlySet<string> };

/** What was said by or about an entity, but for the articles `here`. `counted`: statements by or about it, as stored. */
export async function readEarlier(
  database: SiyaqDatabase,
  { entity, called, here }: Ask,
  counted: number,
  shards: () => Promise<readonly SearchedShard[]>,
  limits = readingLimits,
): Promise<Earlier<ArchivedStatement>> {
  if (counted <= limits.whole)
    return reading(database, async (packs, names) => {
      const rows = inOrderOfTime(await rowsOf(database, packs, entity));
      return earlierIn(await showRows(database, rows, names), entity, here);
    });
  const ids = await calledIds(await shards(), entity, called, limits.called);
  return reading(database, async (packs, names) => {
    const rows = inOrderOfTime([
      ...(await newestRowsOf(database, packs, entity, limits.newest)),
      ...(await rowsWithIds(database, packs, ids)).values(),
    ]);
    const ofYears = inOrderOfTime([...rows, ...(await rowsOfYears(database, packs, entity, limits.ofYear))]);
    const leftOut = await countIn(database, packs, entity, here);
    return {
      statements: await showRows(
        database,
        rows.filter(({ statement }) => !here.has(statement.article)),
        names,
      ),
      roles: rolesIn(await listRows(database, ofYears), entity, here),
      total: Math.max(counted - leftOut, 0),
      leftOut,
    };
  });
}

/** How many statements of some articles are by or about an entity. */
async function countIn(
  { statements }: SiyaqDatabase,
  packs: readonly number[],
  entity: string,
  articles: ReadonlySet<string>,
): Promise<number> {
  const keys = packs.flatMap(pack => [...articles].map((article): [number, string] => [pack, article]));
  const rows = await statements.where('[pack+statement.article]').anyOf(keys).toArray();
  return new Set(rows.flatMap(({ id, statement }) => (countedFor(statement).includes(entity) ? [id] : [])))
    .size;
}
