import type { SiyaqDatabase } from './database';

/** The numbers of the pack versions in use, by the packs' names. */
export async function activePacks(database: SiyaqDatabase): Promise<number[]> {
  const pointers = await database.pointers.orderBy('name').toArray();
  return pointers.map(pointer => pointer.pack);
}

/**
 * Keeps what `load` made of the packs in use until other versions are in use: numbers of versions are never used
 * twice, so they are all that has to be compared.
 */
export function rememberPerVersion<T>(
  database: SiyaqDatabase,
  load: (packs: number[]) => Promise<T>,
): () => Promise<T> {
  let kept: { versions: string; value: Promise<T> } | undefined;
  return async () => {
    const packs = await activePacks(database);
    const versions = packs.join();
    if (kept?.versions !== versions) {
      const value = load(packs);
      kept = { versions, value };
      // A failed load is not kept.
      value.catch(() => {
        if (kept?.value === value) kept = undefined;
      });
    }
    return kept.value;
  };
}
