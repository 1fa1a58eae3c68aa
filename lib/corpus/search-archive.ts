import type { Entity } from '@/lib/model/entity';
import type { ShownStatement } from '@/lib/model/context';
import type { Archive } from './archive';
import { keepBest, type Hit } from './best-hits';
import { entitiesNamed, findEntities, foldNames } from './find-entities';
import { findPhrase, indexedWords } from './find-phrase';
import { markMatches } from './mark-matches';
import { narrowShard, narrowingOf } from './narrow-search';
import { parseQuery, type Phrase, type QueryIssue } from './parse-query';
import type { QueryWord } from './query-words';
import { scanShard } from './scan-shard';

/** What a search found: entities by name first, then statements, best first, of which there are `total`. */
export type SearchResults = {
  entities: { entity: Entity; statements: number }[];
  statements: ShownStatement[];
  total: number;
  /** What is wrong with operators of the query, each with its place in it. */
  issues: QueryIssue[];
};

/** Statements that a search returns unless told otherwise: more than a popup shows without scrolling. */
const defaultLimit = 50;
/** Entities above the statements. */
const entityLimit = 6;

/** Loads what a search scans, so that the first letter typed is answered as fast as the others. `pause`: lets others work. */
export async function prepareSearch(
  archive: Pick<Archive, 'entities' | 'shards'>,
  pause: () => Promise<void>,
): Promise<void> {
  const [known] = await Promise.all([archive.entities(), archive.shards()]);
  await foldNames(known, pause);
}

/** Candidates that are read to see whether they hold a phrase: more than one looks through. */
const phraseCandidates = 2_000;

type Searched = Pick<Archive, 'entities' | 'statementCounts' | 'shards' | 'statements'>;

/** How many of some words are the whole name of an entity: the longest of its forms that they begin with. */
export const nameLengthAmong =
  (known: readonly Entity[]) =>
  (words: readonly string[]): number =>
    words.findLastIndex((_, place) => entitiesNamed(known, words.slice(0, place + 1).join(' ')).length > 0) +
    1;

/**
 * Searches while one types: all words must meet, by folded form or stem, the last one also by its beginning; a
 * speaker's name finds what the speaker said. Operators narrow the search (`parseQuery`); a query of operators alone
 * is answered by all that they leave, newest first.
 */
export async function searchArchive(
  archive: Searched,
  text: string,
  limit = defaultLimit,
  today = new Date().toISOString().slice(0, 10),
): Promise<SearchResults> {
  const [known, shards] = await Promise.all([archive.entities(), archive.shards()]);
  const query = parseQuery(text, { today, nameLength: nameLengthAmong(known) });
  const { words, phrases, issues } = query;
  const asked = [...words, ...phrases.flatMap(indexedWords)];
  const narrowing = narrowingOf(query, known);
  if (asked.length === 0 && !narrowing) return { entities: [], statements: [], total: 0, issues };
  const entities = asked.length > 0 ? await namedBy(archive, known, asked) : [];
  const best = keepBest(phrases.length > 0 ? phraseCandidates : limit);
  for (const shard of shards)
    await scanShard(shard, asked, best, narrowing && (await narrowShard(shard, narrowing)));
  const { statements, total } =
    phrases.length > 0
      ? await withPhrases(archive, best.hits, phrases, limit)
      : { statements: await archive.statements(best.hits.map(hit => hit.id)), total: best.total };
  const aboutEntities = new Set(narrowing?.about.flatMap(({ entities }) => [...entities]));
  const shown = statements.map(statement => {
    const named = statement.mentions.filter(({ entity }) => aboutEntities.has(entity));
    return { ...statement, matches: markMatches(statement.words, query, named) };
  });
  return { entities, statements: shown, total, issues };
}

async function namedBy(
  archive: Searched,
  known: readonly Entity[],
  words: readonly QueryWord[],
): Promise<SearchResults['entities']> {
  const named = findEntities(known, words);
  const counts = await archive.statementCounts(named.map(({ entity }) => entity.id));
  return named
    .map(({ entity, score }) => ({ entity, score, statements: counts[entity.id] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || b.statements - a.statements)
    .slice(0, entityLimit)
    .map(({ entity, statements }) => ({ entity, statements }));
}

/** The order of words is not in the shards: what has them all is read, and kept if its words or its speaker have the phrases. */
async function withPhrases(
  archive: Searched,
  hits: readonly Hit[],
  phrases: readonly Phrase[],
  limit: number,
): Promise<Pick<SearchResults, 'statements' | 'total'>> {
  const read = await archive.statements(hits.map(({ id }) => id));
  const left = read.filter(({ words, speaker }) =>
    phrases.every(phrase => [words, speaker.text].some(text => findPhrase(text, phrase).length > 0)),
  );
  return { statements: left.slice(0, limit), total: left.length };
}
