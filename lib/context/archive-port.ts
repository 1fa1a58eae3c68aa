import type { Coverage, Role, ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';

/** A statement with what ranks it: the entities that its content names. */
export type ArchivedStatement = ShownStatement & { about: readonly string[] };

/** What the context asks of the archive; lib/corpus has it, tests pass their own. */
export type ArchivePort = {
  entity(id: string): Promise<Entity | undefined>;
  /** The ids of the entities that a text names, in the order of their first mention. */
  entitiesIn(text: string): Promise<string[]>;
  /** All statements by or about an entity, newest first. */
  statementsOf(entity: string): Promise<ArchivedStatement[]>;
  /** The roles that articles gave an entity, newest first, without those of the article `except`. */
  rolesOf(entity: string, except?: string): Promise<Role[]>;
  /** The id of the article that stands at an address. */
  articleAt(address: string): Promise<string | undefined>;
  coverage(): Promise<Coverage>;
};
