import type { EntityRecord } from '@/components/EntityView';
import { compareFigures } from '@/lib/context/compare-figures';
import { groupFigures } from '@/lib/context/group-figures';
import type { Archive } from '@/lib/corpus/archive';
import { rolesIn } from '@/lib/corpus/roles-in';
import type { PageFigure } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';

/** An entity as the panel shows it, with the names of those that its statements speak of. */
export type LoadedRecord = EntityRecord & { names: ReadonlyMap<string, Entity['name']> };

/**
 * What the archive holds for an entity, but for the words of its statements; undefined when it does not know it.
 * `here`: the articles that the open page shows, which nothing earlier is from; `figures`: what the page counts.
 */
export const loadRecord = async (
  archive: Archive,
  id: string,
  { here, figures }: { here: readonly string[]; figures: readonly PageFigure[] },
): Promise<LoadedRecord | undefined> => {
  const [entity, allClaims, all] = await Promise.all([
    archive.entity(id),
    archive.claimsOf(id),
    archive.statementEntriesOf(id),
  ]);
  if (!entity) return undefined;
  const isEarlier = ({ article }: { article: string }): boolean => !here.includes(article);
  const [claims, entries] = [allClaims.filter(isEarlier), all.filter(isEarlier)];
  const met = new Set(entries.flatMap(({ speaker, about }) => [speaker.entity ?? id, ...about]));
  const named = await archive.entitiesOf([...met]);
  const names = new Map(named.map(other => [other.id, other.name]));
  return {
    entity,
    roles: rolesIn(entries, id),
    entries,
    leftOut: all.length - entries.length,
    figures: groupFigures(claims),
    comparisons: compareFigures(figures, claims),
    names,
  };
};
