import type { Entity } from '@/lib/model/entity';
import type { PackStatement } from '@/lib/model/pack';
import { foldKey } from '@/lib/arabic/fold';
import { contentId } from './content-id';
import { nameKey } from './name-key';

/** Heads of speakers that name nobody; written folded. مصدر أمني of today is not مصدر أمني of last year. */
const unnamedHeads: ReadonlySet<string> = new Set(
  (
    'مصدر مصادر شاهد شهود ناشط ناشطه ناشطون ناشطين نشطاء مسوول مسووله مسوولون مسوولين مسوولان مسوولو دبلوماسي دبلوماسيون ' +
    'خبير خبراء محلل محللون محللين مراقب مراقبون مراقبين ساكن سكان اهالي الاهالي السكان مواطن مواطنون شخص اشخاص ' +
    'ضابط ضباط قيادي قياديون قايد طبيب اطباء متحدث متحدثه ناطق تقرير تقارير بيان بيانات وثيقه وثايق وسايل صحيفه صحف ' +
    'بعض احد احدي عدد كثيرون اخرون هو هي هم'
  ).split(' '),
);

/** The ids of entities by their folded names and aliases, as `adoptSpeakers` looks speakers up. */
export function indexNames(known: readonly Entity[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { id, name, aliases } of known) {
    for (const form of [name.ar, ...aliases]) byName.set(nameKey(form), id);
  }
  return byName;
}

/**
 * Makes entities of the named speakers that the known ones lack, so that they can be found again; their statements come
 * back with the entity filled in. The same name is the same entity: its id follows from the folded name, so that it does
 * not matter which article is read first.
 */
export async function adoptSpeakers(
  statements: readonly PackStatement[],
  known: ReadonlyMap<string, string>,
): Promise<{ statements: PackStatement[]; entities: Entity[] }> {
  const adopted = new Map<string, Entity>();
  const result: PackStatement[] = [];
  for (const statement of statements) {
    const { speaker } = statement;
    if (speaker.entity !== undefined || !isNamed(statement)) {
      result.push(statement);
      continue;
    }
    const key = nameKey(speaker.text);
    const entity = known.get(key) ?? (await speakerId(speaker.text));
    if (!known.has(key) && !adopted.has(entity)) {
      adopted.set(entity, speakerEntity(entity, speaker.text, kindOf(statement)));
    }
    result.push({ ...statement, speaker: { ...speaker, entity } });
  }
  return { statements: result, entities: [...adopted.values()] };
}

/** The id of a speaker whom no list knows: the same name is the same entity, whichever article is read first. */
export const speakerId = async (text: string): Promise<string> =>
  `x-${await contentId('speaker', nameKey(text))}`;

/** The entity that such a speaker becomes. */
export const speakerEntity = (id: string, text: string, kind: Entity['kind']): Entity => ({
  id,
  kind,
  core: false,
  name: { ar: text },
  aliases: [],
  topic: 'context',
});

/** A name has two words at least (a first name alone is anybody's) and no common noun at its head; an outlet may have one. */
const isNamed = ({ speaker, kind }: PackStatement): boolean =>
  kind === 'narration' ? nameKey(speaker.text) !== '' : namesSomebody(speaker.text);

/** Whether a speaker's text is a name by which he can be known in other articles too. */
export function namesSomebody(text: string): boolean {
  const words = nameKey(text).split(' ');
  return words.length >= 2 && !unnamedHeads.has(foldKey(words[0]!));
}

function kindOf({ speaker, kind }: PackStatement): Entity['kind'] {
  if (kind === 'narration') return 'media';
  // Articles give roles to people; a body speaks without one.
  return speaker.role !== undefined || kind === 'commentary' ? 'person' : 'organisation';
}
