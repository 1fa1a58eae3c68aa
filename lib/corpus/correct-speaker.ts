import type { Entity } from '@/lib/model/entity';
import type { PackStatement } from '@/lib/model/pack';
import type { Correction } from '@/lib/model/saved';
import type { Speaker } from '@/lib/model/statement';
import { bodyHeads } from '@/lib/statements/speaker-words';
import { indexNames, namesSomebody, speakerEntity, speakerId } from './adopt-speakers';
import type { Archive } from './archive';
import type { SiyaqDatabase } from './database';
import type { OwnArticle } from './own-article';
import { entitiesNamed } from './own-article';
import { ownTables } from './own-pack';
import { nameKey } from './name-key';
import { takeOwnArticle } from './take-own-article';
import { writeOwnArticle } from './write-own-article';

/** A statement of one of the reader's own articles. */
export type StatementPlace = { article: string; statement: string };

/**
 * Gives a statement of the reader's own the speaker that the reader names: whom the article calls so elsewhere, else an
 * entity of the archive that is called so, else a new one; none for words that name nobody (مصدر طبي), who is somebody
 * else in every article. What the rules had found is kept, to go back to. Gives whether there was such a statement.
 * `name` is not empty.
 */
export async function correctSpeaker(
  database: SiyaqDatabase,
  archive: Pick<Archive, 'entities'>,
  place: StatementPlace,
  name: string,
): Promise<boolean> {
  const text = name.trim();
  if (nameKey(text) === '') throw new Error('correctSpeaker: the name is empty');
  const entities = await archive.entities();
  // Before the transaction, which would end while the hash is waited for.
  const made = namesSomebody(text) ? await speakerId(text) : undefined;
  const known = indexNames(entities).get(nameKey(text)) ?? made;
  return changeStatement(database, place, (statement, own) => {
    const called = own.statements.find(({ speaker }) => nameKey(speaker.text) === nameKey(text));
    const id = called?.speaker.entity ?? known;
    // The article's own words about him: what it calls him elsewhere.
    const role = own.statements.find(
      ({ speaker }) => id && speaker.entity === id && speaker.role !== undefined,
    );
    const speaker: Speaker = {
      text,
      ...(id !== undefined && { entity: id }),
      ...(role && { role: role.speaker.role }),
    };
    const entity = [...own.entities, ...entities].find(each => each.id === id);
    return {
      statement: corrected(statement, speaker),
      speaker,
      ...(id !== undefined && { entity: entity ?? speakerEntity(id, text, kindOf(text)) }),
    };
  });
}

/** Goes back to the speaker that the rules had found. Gives whether there was a correction. */
export function undoCorrection(database: SiyaqDatabase, place: StatementPlace): Promise<boolean> {
  return changeStatement(database, place, (statement, own) => {
    const made = own.saved.corrections?.find(({ statement: id }) => id === statement.id);
    if (!made) return undefined;
    const { was } = made;
    return {
      statement: {
        ...without(statement, 'corrected', 'speaksFor'),
        speaker: was.speaker,
        ...(was.speaksFor && { speaksFor: was.speaksFor }),
      },
      ...(was.entity && { entity: was.entity }),
    };
  });
}

type Change = { statement: PackStatement; entity?: Entity; speaker?: Speaker };

/** Takes the article out, changes the statement, and puts it back, in one transaction: all counts follow. */
function changeStatement(
  database: SiyaqDatabase,
  { article, statement: id }: StatementPlace,
  change: (statement: PackStatement, own: OwnArticle) => Change | undefined,
): Promise<boolean> {
  return database.transaction('rw', ownTables(database), async () => {
    const own = await takeOwnArticle(database, article);
    if (!own) return false;
    const statement = own.statements.find(each => each.id === id);
    const changed = statement && change(statement, own);
    await writeOwnArticle(database, changed ? changedArticle(own, statement, changed) : own);
    return changed !== undefined;
  });
}

function changedArticle(
  own: OwnArticle,
  before: PackStatement,
  { statement, entity, speaker }: Change,
): OwnArticle {
  const statements = own.statements.map(each => (each.id === statement.id ? statement : each));
  const others = (own.saved.corrections ?? []).filter(({ statement: id }) => id !== statement.id);
  const made = own.saved.corrections?.find(({ statement: id }) => id === statement.id);
  const corrections: Correction[] = speaker
    ? [...others, { ...placeOf(before), speaker, was: made?.was ?? wasOf(before, own) }]
    : others;
  const rows = { article: own.article, statements, claims: own.claims };
  const all = new Map([...own.entities, ...(entity ? [entity] : [])].map(each => [each.id, each]));
  return {
    ...rows,
    entities: [...entitiesNamed(rows)].flatMap(id => all.get(id) ?? []),
    saved: {
      ...without(own.saved, 'corrections'),
      ...(corrections.length > 0 && { corrections }),
    },
  };
}

const placeOf = ({ id, start, end }: PackStatement) => ({ statement: id, start, end });

const wasOf = ({ speaker, speaksFor }: PackStatement, { entities }: OwnArticle): Correction['was'] => {
  const entity = entities.find(({ id }) => id === speaker.entity);
  return { speaker, ...(speaksFor && { speaksFor }), ...(entity && { entity }) };
};

const corrected = (statement: PackStatement, speaker: Speaker): PackStatement => ({
  ...without(statement, 'speaksFor'),
  speaker,
  corrected: true,
});

const kindOf = (text: string): Entity['kind'] =>
  bodyHeads.has(nameKey(text).split(' ')[0]!) ? 'organisation' : 'person';

function without<T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
}
