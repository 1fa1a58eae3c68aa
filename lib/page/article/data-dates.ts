import { readAddressDate } from './address-date';
import { readDateStamp } from './date-stamp';
import type { FoundDate } from './found-date';
import type { LinkedData } from './linked-data';
import { metaValues, type MetaTags } from './meta-tags';

/** The dates that are not seen on the page: of its JSON-LD, its meta tags and its address. */
export function findDataDates(data: LinkedData, tags: MetaTags, address: string | undefined): FoundDate[] {
  const inAddress = readAddressDate(address);
  return [
    ...stamped('json-ld', 'published', [data.published]),
    ...stamped('json-ld', 'modified', [data.modified]),
    ...stamped('meta', 'published', metaValues(tags, 'published')),
    ...stamped('meta', 'modified', metaValues(tags, 'modified')),
    ...(inAddress ? [{ ...inAddress, source: 'address', kind: 'published' } as const] : []),
  ];
}

function stamped(
  source: FoundDate['source'],
  kind: FoundDate['kind'],
  values: readonly (string | undefined)[],
): FoundDate[] {
  return values.flatMap(value => {
    const stamp = value === undefined ? undefined : readDateStamp(value);
    if (value === undefined || !stamp) return [];
    const { day, isLateUtc } = stamp;
    // Seconds since 1970 are no reason that a reader could follow.
    const written = /^\d{10,}$/u.test(value) ? day : value;
    return [{ from: day, to: day, source, kind, written, isLateUtc }];
  });
}
