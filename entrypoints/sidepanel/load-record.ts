import type { EntityRecord } from '@/components/EntityView';
import { groupFigures } from '@/lib/context/group-figures';
import type { Archive } from '@/lib/corpus/archive';

/** Everything that the archive holds for an entity; undefined when it does not know it. */
export const loadRecord = async (archive: Archive, id: string): Promise<EntityRecord | undefined> => {
  const [entity, roles, claims, statements] = await Promise.all([
    archive.entity(id),
    archive.rolesOf(id),
    archive.claimsOf(id),
    archive.statementsOf(id),
  ]);
  return entity && { entity, roles, statements, figures: groupFigures(claims) };
};
