import type { Pointer, SiyaqDatabase } from './database';
import { ownPackName } from './own-pack';

/**
 * The pointers of the pack versions in use, by the packs' names; the reader's own pack last, so that what a pack says of
 * an entity goes before what was copied when an article was saved.
 */
export async function activePointers(database: SiyaqDatabase): Promise<Pointer[]> {
  const pointers = await database.pointers.orderBy('name').toArray();
  return pointers.toSorted((a, b) => Number(a.name === ownPackName) - Number(b.name === ownPackName));
}

/** The numbers of the pack versions in use, in that order. */
export async function activePacks(database: SiyaqDatabase): Promise<number[]> {
  return (await activePointers(database)).map(pointer => pointer.pack);
}

/**
 * Names what the packs in use hold: numbers of versions are never used twice, and the reader's own pack counts its
 * changes.
 */
export const versionsOf = (pointers: readonly Pointer[]): string =>
  pointers.map(({ pack, revision }) => `${pack}.${revision ?? 0}`).join();

/** Keeps what `load` made of the packs in use until they hold something else. */
export function rememberPerVersion<T>(
  database: SiyaqDatabase,
  load: (packs: number[]) => Promise<T>,
): () => Promise<T> {
  let kept: { versions: string; value: Promise<T> } | undefined;
  return async () => {
    const pointers = await activePointers(database);
    const versions = versionsOf(pointers);
    if (kept?.versions !== versions) {
      const value = load(pointers.map(({ pack }) => pack));
      kept = { versions, value };
      // A failed load is not kept.
      value.catch(() => {
        if (kept?.value === value) kept = undefined;
      });
    }
    return kept.value;
  };
}
