import { foldKey } from '@/lib/arabic/fold';
import { splitWords } from '@/lib/arabic/words';
import type { Entity } from '@/lib/model/entity';
import type { How } from '@/lib/model/mention';

/** A form under which an entity is looked for, or a rival of its short forms, which is looked for only to hold them back. */
export type NameForm = {
  entity: Entity;
  by: How['by'] | 'rival';
  /** As the entity list writes it. */
  form: string;
  /** Number of words. */
  words: number;
};

/**
 * Heads that stand alone for the whole name once it was said: a group named «تنظيم …» is التنظيم from then on. The list has
 * kinds of bodies only, never a word that a news text also uses for others (الحكومة، الوزارة، القوات).
 */
const heads: readonly { head: string; alone: string; example: string }[] = [
  { head: 'تنظيم', alone: 'التنظيم', example: 'تنظيم القاعدة … زعيم التنظيم' },
  { head: 'جبهة', alone: 'الجبهة', example: 'جبهة النصرة … وقالت الجبهة' },
  { head: 'حركة', alone: 'الحركة', example: 'حركة طالبان … أعلنت الحركة' },
  { head: 'حزب', alone: 'الحزب', example: 'حزب العمال الكردستاني … مقاتلو الحزب' },
  { head: 'جماعة', alone: 'الجماعة', example: 'جماعة الحوثي … الجماعة' },
];

/** Kinds of entities that are bodies of people, of which a head may be said alone. */
const bodies: readonly Entity['kind'][] = ['armed-group', 'party'];

/** All forms of all entities, in the order of the list. */
export function nameForms(entities: readonly Entity[]): NameForm[] {
  return entities.flatMap(entity => {
    const forms: NameForm[] = [];
    const seen = new Set<string>();
    const add = (by: NameForm['by'], form: string) => {
      const key = `${by === 'rival' ? 'rival' : ''}${form}`;
      const words = splitWords(form).length;
      if (words === 0 || seen.has(key)) return;
      seen.add(key);
      forms.push({ entity, by, form, words });
    };
    const full = [entity.name.ar, ...entity.aliases];
    for (const form of full) add(form === entity.name.ar ? 'name' : 'alias', form);
    for (const form of entity.latin ?? []) add('latin', form);
    for (const form of entity.short ?? []) add(isAdjective(form, full) ? 'adjective' : 'short', form);
    if (bodies.includes(entity.kind)) {
      for (const { head, alone } of heads)
        if (full.some(form => form.startsWith(`${head} `))) add('short', alone);
    }
    for (const form of entity.rivals ?? []) add('rival', form);
    return forms;
  });
}

const nisbaEndings = ['ي', 'يه', 'يين', 'يون', 'يات'];

/** Whether a form is a name of the entity with a nisba ending (داعش → الداعشي، داعشيون). */
function isAdjective(form: string, full: readonly string[]): boolean {
  const bare = foldKey(form).replace(/^ال/, '');
  return full.some(name => nisbaEndings.some(ending => foldKey(name).replace(/^ال/, '') + ending === bare));
}
