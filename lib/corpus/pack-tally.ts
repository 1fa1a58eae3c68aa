import { packFormat } from '@/lib/model/pack';
import type { PackHeader } from '@/lib/model/pack';
import { createDigest } from './digest';
import type { BodyRow } from './row-place';

/** Who publishes a pack, under which name and terms. */
export type PackIdentity = Pick<PackHeader, 'name' | 'publisher' | 'licence'>;

/** Takes the rows of a pack as they are written, and makes the header that fits them. */
export type PackTally = {
  /** The next row, with its line. */
  add(row: BodyRow, line: string): void;
  /** The header over all rows; no row may come after it. */
  header(identity: PackIdentity): PackHeader;
};

const countKeys = {
  entity: 'entities',
  article: 'articles',
  statement: 'statements',
  claim: 'claims',
} as const;

/** Begins a tally: what it holds does not grow with the rows, but for the names of outlets. */
export function createPackTally(): PackTally {
  const digest = createDigest();
  const counts: PackHeader['counts'] = { entities: 0, articles: 0, statements: 0, claims: 0 };
  const outlets = new Set<string>();
  let from: string | undefined;
  let to: string | undefined;
  let estimated = false;

  return {
    add(row, line) {
      digest.add(line);
      counts[countKeys[row.row]]++;
      if (row.row !== 'article') return;
      outlets.add(row.outlet);
      const { published } = row;
      if (!published) return;
      if (from === undefined || published.from < from) from = published.from;
      if (to === undefined || published.to > to) to = published.to;
      estimated ||= published.estimated;
    },
    header: ({ name, publisher, licence }) => ({
      row: 'pack',
      format: packFormat,
      name,
      sha256: digest.hex(),
      publisher,
      licence,
      coverage: {
        outlets: [...outlets].toSorted(),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        estimated,
      },
      counts,
    }),
  };
}
