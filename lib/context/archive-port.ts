import type { Called, Coverage, Earlier, ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Counts } from './rarity';

/** A statement with what ranks it: the entities that its content names, and those for whom its speaker speaks. */
export type ArchivedStatement = ShownStatement & { about: readonly string[]; speaksFor: readonly string[] };

/** What the context asks of the archive; lib/corpus has it, tests pass their own. */
export type ArchivePort = {
  entity(id: string): Promise<Entity | undefined>;
  /** Where a text names entities, in text order. */
  mentionsIn(text: string): Promise<Mention[]>;
  /** What was said by or about an entity but for the articles `here`: all, or of very much what is `called` for. */
  earlierOf(entity: string, called: Called, here: ReadonlySet<string>): Promise<Earlier<ArchivedStatement>>;
  /** The id of the article that stands at an address. */
  articleAt(address: string): Promise<string | undefined>;
  coverage(): Promise<Coverage>;
  /** In how many statements each stem stands; a sample of the archive is enough. */
  wordCounts(): Promise<Counts>;
};
