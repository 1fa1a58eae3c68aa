import { findEntities } from '@/lib/corpus/find-entities';
import type { PackArchive } from '@/lib/corpus/pack-archive';
import { askedWords } from '@/lib/corpus/query-words';

const mostSuggested = 5;

/** " Did you mean …?" for an id that is none: entities whose names or ids answer its words; '' where none does. */
export async function suggestEntities(
  archive: Pick<PackArchive, 'entities'>,
  asked: string,
): Promise<string> {
  const known = await archive.entities();
  const byName = findEntities(known, askedWords(asked, false))
    .toSorted((a, b) => b.score - a.score)
    .map(({ entity }) => entity);
  const parts = asked
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part.length > 2);
  const byId = parts.length > 0 ? known.filter(({ id }) => parts.every(part => id.includes(part))) : [];
  const found = [...new Set([...byName, ...byId])].slice(0, mostSuggested);
  if (found.length === 0)
    return ' Ids are written as in the rows "entity" of the pack (global-coalition, isis).';
  return ` Did you mean ${found.map(({ id, name }) => `${id} (${name.ar})`).join(', ')}?`;
}
