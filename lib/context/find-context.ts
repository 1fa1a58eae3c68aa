import type { Context, ContextStatement, Reason } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { ArchivePort } from './archive-port';
import { calledFor } from './called-for';
import { rankStatements } from './rank-statements';
import type { RankedStatement } from './rank-statements';
import { shownStatements } from './vary-statements';

/**
 * A name that a reader rests on: its entity, the paragraph that it stands in, the address of the page, the articles of
 * the archive that the page shows (`here`), and its day (ISO) where it is known.
 */
export type ContextAsk = {
  entity: string;
  paragraph: string;
  pageAddress?: string | undefined;
  here?: readonly string[] | undefined;
  day?: string | undefined;
};

/**
 * What the archive holds for a name, ranked for its paragraph; undefined for an entity that it does not know.
 * Nothing that stands on the open page counts as said earlier. `limit`: statements to give, of all that there are.
 */
export async function findContext(
  archive: ArchivePort,
  ask: ContextAsk,
  limit = shownStatements,
): Promise<Context | undefined> {
  const entity = await archive.entity(ask.entity);
  if (!entity) return undefined;
  const atAddress = ask.pageAddress === undefined ? undefined : await archive.articleAt(ask.pageAddress);
  const here = new Set(ask.here);
  if (atAddress !== undefined) here.add(atAddress);
  const { paragraph, day } = ask;
  const [coverage, mentions, words] = await Promise.all([
    archive.coverage(),
    archive.mentionsIn(paragraph),
    archive.wordCounts(),
  ]);
  const asked = { entity, paragraph, mentions, day, words };
  const { statements, ...earlier } = await archive.earlierOf(entity.id, calledFor(asked), here);
  const ranked = rankStatements(statements, asked).slice(0, limit);
  const names = await namesOf(archive, ranked);
  return {
    entity,
    ...earlier,
    statements: ranked.map(item => plain(item, names)),
    coverage,
  };
}

type Names = ReadonlyMap<string, Entity['name']>;

/** The names of the entities for whose sake statements were chosen. */
async function namesOf(archive: ArchivePort, ranked: readonly RankedStatement[]): Promise<Names> {
  const ids = new Set(
    ranked.flatMap(({ why }) => why.flatMap(reason => (reason.by === 'entity' ? [reason.entity] : []))),
  );
  const found = await Promise.all([...ids].map(id => archive.entity(id)));
  return new Map(found.flatMap(entity => (entity ? [[entity.id, entity.name]] : [])));
}

/** The statement as it is shown, without what only ranking needs. */
function plain({ statement, score, why, again, isLater }: RankedStatement, names: Names): ContextStatement {
  const { about: _, speaksFor: __, ...shown } = statement;
  const named = why.map((reason): Reason => {
    if (reason.by !== 'entity') return reason;
    const name = names.get(reason.entity);
    return name ? { ...reason, name } : reason;
  });
  return {
    ...shown,
    score,
    why: named,
    again: again.map(({ id, article, range, said, published, outlet }) => ({
      id,
      article,
      range,
      outlet,
      ...(said && { said }),
      ...(published && { published }),
    })),
    isLater,
  };
}
