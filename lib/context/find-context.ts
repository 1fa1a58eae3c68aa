import type { Context, ShownStatement } from '@/lib/model/context';
import type { ArchivedStatement, ArchivePort } from './archive-port';
import { rankStatements } from './rank-statements';
import { shownStatements } from './vary-statements';

/** A name that a reader rests on: its entity, the paragraph that it stands in, and the address of the page. */
export type ContextAsk = { entity: string; paragraph: string; pageAddress?: string | undefined };

/**
 * What the archive holds for a name, ranked for its paragraph; undefined for an entity that it does not know.
 * Nothing that stands on the open page counts as said earlier.
 */
export async function findContext(archive: ArchivePort, ask: ContextAsk): Promise<Context | undefined> {
  const entity = await archive.entity(ask.entity);
  if (!entity) return undefined;
  const here = ask.pageAddress === undefined ? undefined : await archive.articleAt(ask.pageAddress);
  const [all, roles, coverage, entities] = await Promise.all([
    archive.statementsOf(entity.id),
    archive.rolesOf(entity.id, here),
    archive.coverage(),
    archive.entitiesIn(ask.paragraph),
  ]);
  const earlier = all.filter(statement => statement.article !== here);
  const ranked = rankStatements(earlier, { entity, paragraph: ask.paragraph, entities });
  return {
    entity,
    roles,
    statements: ranked.slice(0, shownStatements).map(({ statement }) => plain(statement)),
    total: earlier.length,
    articles: new Set(earlier.map(statement => statement.article)).size,
    coverage,
  };
}

/** The statement as it is shown, without what only ranking needs. */
function plain(statement: ArchivedStatement): ShownStatement {
  const { about: _, ...shown } = statement;
  return shown;
}
