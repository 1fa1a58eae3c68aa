import { Dexie } from 'dexie';
import type {
  Called,
  Coverage,
  Earlier,
  ShownClaim,
  ShownStatement,
  StatementEntry,
} from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { isDecided } from '@/lib/model/readings';
import type { PackArticle } from '@/lib/model/pack';
import type { Saved } from '@/lib/model/saved';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Matcher } from '@/lib/entities/matcher';
import { activePacks, rememberPerVersion } from './active-packs';
import { coverageOf } from './coverage';
import type { SiyaqDatabase } from './database';
import { findArticlesOn } from './find-articles-on';
import { installedPacks } from './installed-pack';
import { readArticle, readArticles } from './read-articles';
import type { OpenedArticle } from './read-articles';
import { readClaimsOf } from './read-claims';
import { readEarlier, readingLimits } from './read-earlier';
import { listStatementsOf, readNewestOf, readStatements } from './read-statements';
import { indexedShard, scannedShard } from './searched-shard';
import type { SearchedShard } from './searched-shard';
import type { RankingSigns } from './show-statement';
import { countWords } from './word-counts';
import type { WordCounts } from './word-counts';

/** The packs in use as one archive, read only. Everything shown is cut out of its article. */
export type Archive = {
  entities(): Promise<Entity[]>;
  entity(id: string): Promise<Entity | undefined>;
  /** Those of these ids that the archive knows, in their order. */
  entitiesOf(ids: readonly string[]): Promise<Entity[]>;
  /** The matcher over all entities, built once per version of the packs. */
  matcher(): Promise<Matcher>;
  /** Where a text names entities, in text order. */
  mentionsIn(text: string): Promise<Mention[]>;
  /**
   * What was said by or about an entity but for the articles `here`: all, or of very much the newest and what is `called`
   * for.
   */
  earlierOf(
    entity: string,
    called?: Called,
    here?: ReadonlySet<string>,
  ): Promise<Earlier<ShownStatement & RankingSigns>>;
  /** All statements by or about an entity, newest first, without their words, which `statements` reads when they are to be seen. */
  statementEntriesOf(entity: string): Promise<StatementEntry[]>;
  /** The newest statements by or about an entity, and how many there are. */
  newestOf(entity: string, limit: number): Promise<{ statements: ShownStatement[]; total: number }>;
  /** The statements of these ids, in the order of the ids. */
  statements(ids: readonly string[]): Promise<ShownStatement[]>;
  /** The figures that count for an entity or that it gave, newest article first; of very many the newest. */
  claimsOf(entity: string): Promise<ShownClaim[]>;
  /** How many statements there are by or about each entity. */
  statementCounts(entities: readonly string[]): Promise<Record<string, number>>;
  coverage(): Promise<Coverage>;
  /** `saved`: how an article of the reader's own came here. */
  articles(): Promise<{ article: PackArticle; statements: number; saved?: Saved }[]>;
  /** An article with its statements and claims in text order. */
  article(id: string): Promise<OpenedArticle | undefined>;
  /** The id of the article that stands at an address, whatever its fragment. */
  articleAt(address: string): Promise<string | undefined>;
  /** The ids of the articles that a page shows, by its blocks of text: whole or nearly so, not those that it quotes. */
  articlesOn(blocks: readonly string[]): Promise<string[]>;
  /** In how many statements of a sample each stem stands: what is common and what is rare. */
  wordCounts(): Promise<WordCounts>;
  /** What search asks. */
  shards(): Promise<SearchedShard[]>;
};

/** Names of a page are fewer; a search by two letters may meet thousands, and knows all entities already. */
const countsReadSingly = 100;

/** Opens the archive of a database; nothing is read before it is asked for. `limits`: how much of one entity. */
export function openArchive(database: SiyaqDatabase, limits = readingLimits): Archive {
  const known = rememberPerVersion(database, async packs => {
    const entities = new Map<string, { entity: Entity; statements: number }>();
    // The same id in two packs is one entity; the first pack describes it.
    for (const pack of packs)
      for (const row of await database.entities
        .where(':id')
        .between([pack, ''], [pack, '\uffff'])
        .toArray()) {
        const before = entities.get(row.id);
        entities.set(row.id, {
          entity: before?.entity ?? row.entity,
          statements: (before?.statements ?? 0) + row.statements,
        });
      }
    return entities;
  });
  const entities = rememberPerVersion(database, async () =>
    [...(await known()).values()].map(({ entity }) => entity),
  );
  const matcher = rememberPerVersion(database, async () => buildMatcher(await entities()));
  const shards = rememberPerVersion(database, async packs => {
    const rows = await database.shards.toArray();
    return rows
      .filter(row => packs.includes(row.pack))
      .map(({ pack, shard, search }) =>
        'contents' in search
          ? scannedShard(search)
          : indexedShard(search, blocks =>
              database.blocks.bulkGet(blocks.map((block): [number, number, number] => [pack, shard, block])),
            ),
      );
  });

  const wordCounts = rememberPerVersion(database, async packs => {
    // One row of search for each pack: thousands of statements, which is sample enough.
    const rows = await Promise.all(
      packs.map(pack =>
        database.shards.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).first(),
      ),
    );
    return countWords(rows.flatMap(row => (row && 'contents' in row.search ? [row.search] : [])));
  });

  const entitiesOf: Archive['entitiesOf'] = async ids => {
    const found = new Map<string, Entity>();
    for (const pack of await activePacks(database)) {
      const rows = await database.entities.bulkGet(ids.map(id => [pack, id]));
      for (const row of rows) if (row && !found.has(row.id)) found.set(row.id, row.entity);
    }
    return ids.flatMap(id => found.get(id) ?? []);
  };
  const countStatements: Archive['statementCounts'] = async entities => {
    if (entities.length > countsReadSingly) {
      const all = await known();
      return Object.fromEntries(entities.map(id => [id, all.get(id)?.statements ?? 0]));
    }
    const packs = await activePacks(database);
    const keys = packs.flatMap(pack => entities.map((id): [number, string] => [pack, id]));
    const counts: Record<string, number> = Object.fromEntries(entities.map(id => [id, 0]));
    for (const row of await database.entities.bulkGet(keys))
      if (row) counts[row.id] = (counts[row.id] ?? 0) + row.statements;
    return counts;
  };

  return {
    matcher,
    shards,
    wordCounts,
    entities,
    entity: async id => (await entitiesOf([id]))[0],
    entitiesOf,
    mentionsIn: async text => findMentions(await matcher(), [text])[0]!.filter(isDecided),
    earlierOf: async (entity, called = { words: [], entities: [] }, here = new Set()) => {
      const counts = await countStatements([entity]);
      return readEarlier(database, { entity, called, here }, counts[entity] ?? 0, shards, limits);
    },
    statementEntriesOf: entity => listStatementsOf(database, entity),
    newestOf: async (entity, limit) => ({
      statements: await readNewestOf(database, entity, limit),
      total: (await countStatements([entity]))[entity] ?? 0,
    }),
    statements: ids => readStatements(database, ids),
    claimsOf: async entity => {
      const counts = await countStatements([entity]);
      const isMuch = (counts[entity] ?? 0) > limits.whole;
      return readClaimsOf(database, entity, isMuch ? limits.withFigures : undefined);
    },
    statementCounts: countStatements,
    coverage: async () => coverageOf(await installedPacks(database)),
    articles: () => readArticles(database),
    article: id => readArticle(database, id),
    articleAt: async address => {
      const packs = await activePacks(database);
      const keys = packs.map(pack => [pack, withoutFragment(address)]);
      const row =
        (await database.articles.where('[pack+article.address]').anyOf(keys).first()) ??
        (await database.articles.where('places').anyOf(keys).first());
      return row?.id;
    },
    articlesOn: blocks => findArticlesOn(database, blocks),
  };
}

const withoutFragment = (address: string) => address.split('#')[0]!;
