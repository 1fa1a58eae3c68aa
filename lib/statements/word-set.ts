import { foldKey } from '@/lib/arabic/fold';

/** A set of folded words out of a readable list. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap(list => list.split(/\s+/))
      .filter(Boolean)
      .map(foldKey),
  );
