import type { ShownStatement } from '@/lib/model/context';
import type { PackStatement } from '@/lib/model/pack';
import { isDecided } from '@/lib/model/readings';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Archive } from './archive';
import { coverageOf } from './coverage';
import { earlierIn } from './earlier-in';
import type { PackContents } from './read-pack';
import type { SearchShard } from './search-shard';
import { buildShard, scannedStatements } from './search-shard';
import { scannedShard } from './searched-shard';
import { showStatement } from './show-statement';
import type { RankingSigns } from './show-statement';
import { countedFor } from './stored-rows';
import { countWords } from './word-counts';
import type { WordCounts } from './word-counts';

/** What ranking and search ask of an archive, answered from one pack in memory: for Node, where there is no IndexedDB. */
export type PackArchive = Pick<
  Archive,
  | 'entities'
  | 'entity'
  | 'mentionsIn'
  | 'earlierOf'
  | 'statements'
  | 'statementCounts'
  | 'coverage'
  | 'articleAt'
  | 'shards'
  | 'wordCounts'
>;

type ArchivedStatement = ShownStatement & RankingSigns;

/** Opens a pack as an archive of its own. */
export function openPackArchive({ header, entities, articles, statements }: PackContents): PackArchive {
  const known = [...entities.values()];
  const byEntity = new Map<string, PackStatement[]>();
  for (const statement of statements.values())
    for (const id of countedFor(statement)) {
      const list = byEntity.get(id);
      if (list) list.push(statement);
      else byEntity.set(id, [statement]);
    }
  const dayOf = ({ said, article }: PackStatement) =>
    said?.from ?? articles.get(article)?.published?.from ?? '';
  const show = (statement: PackStatement): ArchivedStatement =>
    showStatement(statement, articles.get(statement.article)!);
  const statementsOf = (entity: string): ArchivedStatement[] =>
    (byEntity.get(entity) ?? [])
      .map(statement => ({ statement, day: dayOf(statement) }))
      .toSorted(
        (a, b) =>
          inOrder(b.day, a.day) ||
          inOrder(a.statement.article, b.statement.article) ||
          a.statement.start - b.statement.start,
      )
      .map(({ statement }) => show(statement));
  let matcher: ReturnType<typeof buildMatcher> | undefined;
  let words: WordCounts | undefined;
  function* shards(): Generator<SearchShard> {
    let shard = buildShard();
    for (const statement of statements.values()) {
      const { text, published } = articles.get(statement.article)!;
      const speaker = entities.get(statement.speaker.entity ?? '');
      shard.add(statement, statement.said ?? published, text.slice(statement.start, statement.end), speaker);
      if (shard.size < scannedStatements) continue;
      yield shard.take();
      shard = buildShard();
    }
    yield shard.take();
  }
  return {
    entities: async () => known,
    entity: async id => entities.get(id),
    mentionsIn: async text => findMentions((matcher ??= buildMatcher(known)), [text])[0]!.filter(isDecided),
    earlierOf: async (entity, _, here = new Set()) => earlierIn(statementsOf(entity), entity, here),
    statements: async ids => ids.flatMap(id => statements.get(id) ?? []).map(show),
    statementCounts: async ids => Object.fromEntries(ids.map(id => [id, byEntity.get(id)?.length ?? 0])),
    coverage: async () => coverageOf([header]),
    articleAt: async address =>
      [...articles.values()].find(article => article.address === address.split('#')[0])?.id,
    shards: async () => [...shards()].map(scannedShard),
    wordCounts: async () => (words ??= countWords(shards())),
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
