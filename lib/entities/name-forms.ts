import { foldKey } from '@/lib/arabic/fold';
import { splitWords } from '@/lib/arabic/words';
import type { Entity } from '@/lib/model/entity';
import type { How } from '@/lib/model/mention';
import { maskedSpellings } from './masked-spellings';
import { splitHead } from './place-lists';

/**
 * A form under which an entity is looked for. Two kinds are never reported: a 'rival' holds the entity's short forms back, a 'demonym'
 * (المغربي) licenses the short forms of its state.
 */
export type NameForm = {
  entity: Entity;
  by: How['by'] | 'rival' | 'demonym';
  /** As the entity list writes it. */
  form: string;
  /** Number of words. */
  words: number;
  /** A town's bare name that the list gives only with «مدينة», or gives to the state (بغداد): it needs a place word before it. */
  needsPlaceWord: boolean;
  /** The word of a place's kind that a list before the form must give (محافظات حماة وحلب: محافظة); it then always means its place. */
  listHead?: string;
  /** What stands in the text, where that is not the form to the letter: a masked spelling. */
  masked?: string;
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
  return entities.flatMap(formsOf);
}

function formsOf(entity: Entity): NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  const add = (by: NameForm['by'], form: string, needsPlaceWord = false) => {
    const words = splitWords(form).length;
    const list = by === 'rival' ? 'rival' : '';
    if (words === 0 || seen.has(list + form)) return;
    seen.add(list + form);
    forms.push({ entity, by, form, words, needsPlaceWord });
  };
  const full = [entity.name.ar, ...entity.aliases];
  for (const form of full) add(form === entity.name.ar ? 'name' : 'alias', form);
  for (const form of full) {
    const by = form === entity.name.ar ? 'name' : 'alias';
    for (const masked of maskedSpellings(entity.kind, form))
      forms.push({ entity, by, form, words: 1, needsPlaceWord: false, masked });
    const listed = splitHead(entity.kind, form);
    if (listed !== undefined) {
      const { head, rest } = listed;
      const words = splitWords(rest).length;
      forms.push({ entity, by: 'short', form: rest, words, needsPlaceWord: false, listHead: head });
    }
  }
  for (const form of entity.latin ?? []) add('latin', form);
  for (const form of entity.short ?? []) add(isAdjective(form, full) ? 'adjective' : 'short', form);
  if (bodies.includes(entity.kind)) {
    for (const { head, alone } of heads) if (entity.name.ar.startsWith(`${head} `)) add('short', alone);
  }
  if (entity.kind === 'place' && entity.name.ar.startsWith('مدينة '))
    add('short', entity.name.ar.slice('مدينة '.length), true);
  if (entity.kind === 'state') for (const form of demonyms(full)) add('demonym', form);
  for (const form of entity.rivals ?? []) add('rival', form);
  for (const form of rivalHeads(entity)) add('rival', form);
  return forms;
}

/** What a state's own bodies are called by: the adjective in «الحكومة المغربية» is its demonym. */
const stateBodies = /^(?:الحكومة|السلطات|القوات|الجيش|المملكة|الجمهورية|الإدارة) (ال\p{L}+?)ي(?:ة)?$/u;

function demonyms(full: readonly string[]): string[] {
  return full.flatMap(form => {
    const stem = stateBodies.exec(form)?.[1];
    return stem === undefined
      ? []
      : [`${stem}ي`, `${stem}ية`, ...['ي', 'ية', 'يين', 'يون'].map(ending => stem.slice(2) + ending)];
  });
}

/** A short form with the article is held back by its own word without it: «قاعدة جوية … القاعدة», «تحالف القوى … التحالف». */
function rivalHeads({ kind, short }: Entity): string[] {
  if (kind === 'person' || kind === 'state' || kind === 'place') return [];
  return (short ?? []).filter(form => /^ال\p{L}{3,}$/u.test(form)).map(form => form.slice(2));
}

const nisbaEndings = ['ي', 'يه', 'يين', 'يون', 'يات'];

/** Whether a form is a name of the entity with a nisba ending (داعش → الداعشي، داعشيون). */
function isAdjective(form: string, full: readonly string[]): boolean {
  const bare = foldKey(form).replace(/^ال/, '');
  return full.some(name => nisbaEndings.some(ending => foldKey(name).replace(/^ال/, '') + ending === bare));
}
