import type { PackIdentity } from './pack-tally';

/** Stands between the names of those who share a pack. */
const separator = ' + ';

/** The name, publisher and terms of a pack made of several: each one's once, sorted, so that their order makes no difference. */
export function mergeIdentities(identities: readonly PackIdentity[]): PackIdentity {
  const merge = (field: keyof PackIdentity): string =>
    [...new Set(identities.flatMap(identity => identity[field].split(separator)))].toSorted().join(separator);
  return { name: merge('name'), publisher: merge('publisher'), licence: merge('licence') };
}
