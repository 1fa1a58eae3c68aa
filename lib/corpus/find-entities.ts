import type { Entity } from '@/lib/model/entity';
import { nameKey } from './name-key';
import { indexNames, scoreForms, type NameIndex } from './name-index';
import type { QueryWord } from './query-words';

/** Kept as long as the list is: the names of an archive are indexed once for each time that it is loaded. */
const indexes = new WeakMap<readonly Entity[], NameIndex>();
/** Indexes that are being made; a search that comes meanwhile makes the rest at once. */
const begun = new WeakMap<readonly Entity[], Generator<void, NameIndex>>();

/** Indexes the names of entities beforehand, which the first letter typed would wait for: 0.5 s for 15 000. `pause`: between steps. */
export async function foldNames(entities: readonly Entity[], pause: () => Promise<void>): Promise<void> {
  while (!step(entities)) await pause();
}

/** The entities that have a name, alias or short form that answers every word of the query. */
export function findEntities(
  entities: readonly Entity[],
  query: readonly QueryWord[],
): { entity: Entity; score: number }[] {
  const index = indexOf(entities);
  const best = new Map<number, number>();
  for (const [form, score] of scoreForms(index, query).entries()) {
    const owner = index.owners[form]!;
    if (score > (best.get(owner) ?? 0)) best.set(owner, score);
  }
  return [...best].map(([owner, score]) => ({ entity: entities[owner]!, score }));
}

/** Folded form → the entities that bear it, kept as long as their list is. */
const byForm = new WeakMap<readonly Entity[], Map<string, string[]>>();

/** The ids of the entities of which a text is a whole name, alias or short form. */
export function entitiesNamed(entities: readonly Entity[], text: string): readonly string[] {
  let forms = byForm.get(entities);
  if (!forms) {
    forms = new Map();
    for (const { id, name, aliases, latin = [], short = [] } of entities) {
      for (const form of new Set([name.ar, name.en ?? '', ...aliases, ...latin, ...short].map(nameKey))) {
        if (form) forms.set(form, [...(forms.get(form) ?? []), id]);
      }
    }
    byForm.set(entities, forms);
  }
  return forms.get(nameKey(text)) ?? [];
}

function indexOf(entities: readonly Entity[]): NameIndex {
  for (;;) {
    const index = step(entities);
    if (index) return index;
  }
}

/** Goes on with the index of a list; the index, once it is whole. */
function step(entities: readonly Entity[]): NameIndex | undefined {
  const whole = indexes.get(entities);
  if (whole) return whole;
  const making = begun.get(entities) ?? indexNames(entities);
  begun.set(entities, making);
  const next = making.next();
  if (!next.done) return undefined;
  indexes.set(entities, next.value);
  begun.delete(entities);
  return next.value;
}
