import type { Entity } from '@/lib/model/entity';
import type { ShownStatement } from '@/lib/model/context';
import type { Archive } from './archive';
import { findEntities, foldNames } from './find-entities';
import { markMatches } from './mark-matches';
import { parseQuery } from './parse-query';
import { scanShard } from './scan-shard';

/** What a search found: entities by name first, then statements, best first, of which there are `total`. */
export type SearchResults = {
  entities: { entity: Entity; statements: number }[];
  statements: ShownStatement[];
  total: number;
};

/** Statements that a search returns unless told otherwise: more than a popup shows without scrolling. */
const defaultLimit = 50;
/** Entities above the statements. */
const entityLimit = 6;

/** Loads what a search scans, so that the first letter typed is answered as fast as the others. */
export async function prepareSearch(archive: Pick<Archive, 'entities' | 'shards'>): Promise<void> {
  const [known] = await Promise.all([archive.entities(), archive.shards()]);
  foldNames(known);
}

/**
 * Searches while one types: all words must meet, by folded form or stem, the last one also by its beginning; a
 * speaker's name finds what the speaker said.
 */
export async function searchArchive(
  archive: Pick<Archive, 'entities' | 'statementCounts' | 'shards' | 'statements'>,
  query: string,
  limit = defaultLimit,
): Promise<SearchResults> {
  const words = parseQuery(query);
  if (words.length === 0) return { entities: [], statements: [], total: 0 };
  const [known, shards] = await Promise.all([archive.entities(), archive.shards()]);
  const named = findEntities(known, words);
  const counts = await archive.statementCounts(named.map(({ entity }) => entity.id));
  const entities = named
    .map(({ entity, score }) => ({ entity, score, statements: counts[entity.id] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || b.statements - a.statements)
    .slice(0, entityLimit)
    .map(({ entity, statements }) => ({ entity, statements }));
  const hits = shards
    .flatMap(shard => scanShard(shard, words))
    .toSorted((a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const found = await archive.statements(hits.slice(0, limit).map(hit => hit.id));
  return {
    entities,
    statements: found.map(statement => ({ ...statement, matches: markMatches(statement.words, words) })),
    total: hits.length,
  };
}
