/**
 * A row as one line of canonical JSON: keys in code-unit order at every level, no spaces, absent values left out.
 * The same row gives the same bytes on every machine, so that packs can be compared and hashed.
 */
export function canonicalLine(row: object): string {
  return JSON.stringify(sorted(row));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // No prototype: a key named __proto__ must stay a key.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of entries) copy[key] = sorted(member);
  return copy;
}
