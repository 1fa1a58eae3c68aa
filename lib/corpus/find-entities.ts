import type { Entity } from '@/lib/model/entity';
import type { QueryWord } from './query-words';
import { nameKey } from './name-key';
import { scoreOf } from './score-word';
import { haystackOf } from './search-shard';
import type { Haystack } from './search-shard';

/** What a name weighs: the entity's own name more than its other forms. */
const nameWeight = 4;

type Form = { haystack: Haystack; weight: number };

/** The forms of an entity are folded once for each time that the archive is loaded. */
const formsOf = new WeakMap<Entity, Form[]>();

/** Folds the names of entities beforehand: 0.1 s for the bundled pack, which the first letter typed would wait for. */
export function foldNames(entities: readonly Entity[]): void {
  for (const entity of entities) forms(entity);
}

/** The entities that have a name, alias or short form that answers every word of the query. */
export function findEntities(
  entities: readonly Entity[],
  query: readonly QueryWord[],
): { entity: Entity; score: number }[] {
  return entities.flatMap(entity => {
    const score = Math.max(0, ...forms(entity).map(form => scoreForm(form, query)));
    return score > 0 ? [{ entity, score }] : [];
  });
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

function scoreForm({ haystack, weight }: Form, query: readonly QueryWord[]): number {
  let score = 0;
  for (const word of query) {
    const earned = scoreOf(word, haystack);
    if (earned === 0) return 0;
    score += earned;
  }
  return score * weight;
}

function forms(entity: Entity): Form[] {
  let found = formsOf.get(entity);
  if (!found) {
    const { name, aliases, latin = [], short = [] } = entity;
    const own = [name.ar, name.en ?? ''].map(form => ({ haystack: haystackOf(form), weight: nameWeight }));
    found = [
      ...own,
      ...[...aliases, ...latin, ...short].map(form => ({ haystack: haystackOf(form), weight: 1 })),
    ];
    formsOf.set(entity, found);
  }
  return found;
}
