import { entityKinds } from '@/lib/model/entity';
import type { Entity } from '@/lib/model/entity';
import { canonicalLine } from './canonical-line';

const lists = ['latin', 'short', 'rivals', 'partOf'] as const;

/** From the most telling to the least. */
const topics: readonly Entity['topic'][] = ['both', 'coalition', 'isis', 'context'];

/**
 * One entity of two descriptions with the same id: every form that either knows; where only one can hold, the more
 * telling one or else the one that sorts first. The order of merging makes no difference, nor does merging twice.
 */
export function mergeEntities(one: Entity, other: Entity): Entity {
  if (canonicalLine(one) === canonicalLine(other)) return one;
  const name = firstOf([one.name, other.name], canonicalLine)!;
  const merged: Entity = {
    id: one.id,
    // A person stands first there: an article that gives a speaker a role knows more of him than one that gives none.
    kind: firstOf([one.kind, other.kind], kind => entityKinds.indexOf(kind))!,
    core: one.core || other.core,
    topic: firstOf([one.topic, other.topic], topic => topics.indexOf(topic))!,
    name,
    aliases: mergeAliases(one, other, name.ar),
  };
  for (const list of lists) {
    const forms = union(one[list], other[list]);
    if (forms) merged[list] = forms;
  }
  const description = firstOf([one.description, other.description].filter(isThere), canonicalLine);
  const wikidata = firstOf([one.wikidata, other.wikidata].filter(isThere), item => item);
  return { ...merged, ...(description && { description }), ...(wikidata && { wikidata }) };
}

/** A spelling that does not become the name stays an alias. */
function mergeAliases(one: Entity, other: Entity, name: string): string[] {
  const isSame = one.name.ar === other.name.ar && isSameList(one.aliases, other.aliases);
  if (isSame) return one.aliases;
  const forms = new Set([...one.aliases, ...other.aliases, one.name.ar, other.name.ar]);
  forms.delete(name);
  return [...forms].toSorted();
}

/** The same list stays as it is written; what differs is sorted, so that it does not matter which came first. */
function union(one: string[] | undefined, other: string[] | undefined): string[] | undefined {
  if (!one || !other) return one ?? other;
  return isSameList(one, other) ? one : [...new Set([...one, ...other])].toSorted();
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((form, at) => form === other[at]);

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** What stands first by `order`. */
function firstOf<T>(values: readonly T[], order: (value: T) => string | number): T | undefined {
  return values.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))[0];
}
