import type { Entity } from '@/lib/model/entity';
import type { QueryWord } from './query-words';
import { nameKey } from './name-key';
import { haystackOf } from './search-shard';
import type { Haystack } from './search-shard';
import { buildBlocks, type TermBlock } from './term-blocks';
import { scoreWords } from './term-scores';

/** What a name weighs: the entity's own name more than its other forms. */
const nameWeight = 4;

/** The forms of entities as texts to search: whose each is, what it weighs, and the blocks of their words. */
type NameIndex = { owners: number[]; weights: number[]; firsts: string[]; blocks: Map<number, TermBlock> };

/** Kept as long as the list is: the names of an archive are folded once for each time that it is loaded. */
const indexes = new WeakMap<readonly Entity[], NameIndex>();

/** Folds the names of entities beforehand: 0.1 s for the bundled pack, which the first letter typed would wait for. */
export function foldNames(entities: readonly Entity[]): void {
  indexOf(entities);
}

/** The entities that have a name, alias or short form that answers every word of the query. */
export function findEntities(
  entities: readonly Entity[],
  query: readonly QueryWord[],
): { entity: Entity; score: number }[] {
  const { owners, weights, firsts, blocks } = indexOf(entities);
  const earned = scoreWords(firsts, blocks, query, owners.length);
  const best = new Map<number, number>();
  for (let form = 0; form < owners.length; form++) {
    let score = 0;
    for (const scores of earned) {
      if (scores[form] === 0) {
        score = 0;
        break;
      }
      score += scores[form]!;
    }
    const weighed = score * weights[form]!;
    if (weighed > (best.get(owners[form]!) ?? 0)) best.set(owners[form]!, weighed);
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
  let index = indexes.get(entities);
  if (!index) {
    const owners: number[] = [];
    const weights: number[] = [];
    const haystacks: Haystack[] = [];
    for (const [owner, { name, aliases, latin = [], short = [] }] of entities.entries()) {
      const own = [name.ar, name.en ?? ''];
      for (const [place, form] of [...own, ...aliases, ...latin, ...short].entries()) {
        if (form === '') continue;
        owners.push(owner);
        weights.push(place < own.length ? nameWeight : 1);
        haystacks.push(haystackOf(form));
      }
    }
    const blocks = buildBlocks(haystacks);
    index = {
      owners,
      weights,
      firsts: blocks.map(({ terms }) => terms[0]!),
      blocks: new Map(blocks.entries()),
    };
    indexes.set(entities, index);
  }
  return index;
}
