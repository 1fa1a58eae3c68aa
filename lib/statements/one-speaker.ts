import type { Found } from './found';
import type { KnownSpeaker } from './known-speakers';
import { isSamePerson } from './same-speaker';
import { bodyHeads } from './speaker-words';

/** Longer names than this are a name with words that do not belong to it. */
const longestName = 5;
/** An article that names more people than this is a list; comparing all of them would no longer be linear. */
const mostNames = 300;

/**
 * Statements whose speaker has only a surname, where the article gives the whole name later: with that name, and the
 * entity and office that go with it. Where several bear the surname, or nobody, it stays as it is.
 */
export function withWholeNames(found: readonly Found[], introduced: readonly KnownSpeaker[]): Found[] {
  const whole = new Map<string, KnownSpeaker>();
  for (const speaker of [...introduced, ...found.map(statement => statement.speaker)])
    if (speaker?.sort === 'person' && speaker.keys.length > 1 && speaker.keys.length <= longestName)
      whole.set(`${speaker.text}|${speaker.entity ?? ''}`, speaker);
  if (whole.size > mostNames) return [...found];
  const names = new Map<string, KnownSpeaker | undefined>();
  const wholeOf = (speaker: KnownSpeaker): KnownSpeaker | undefined => {
    if (names.has(speaker.text)) return names.get(speaker.text);
    const bearers = [...whole.values()].filter(other => isSamePerson(other, { ...speaker, sort: 'person' }));
    const fullest = bearers.toSorted((a, b) => b.keys.length - a.keys.length)[0];
    const name = fullest && bearers.every(other => isSamePerson(other, fullest)) ? fullest : undefined;
    names.set(speaker.text, name);
    return name;
  };
  return found.map(statement => {
    const { speaker } = statement;
    const name = speaker && isSurname(speaker) ? wholeOf(speaker) : undefined;
    if (!speaker || !name) return statement;
    const role = speaker.role ?? name.role;
    const entity = speaker.entity ?? name.entity;
    return {
      ...statement,
      speaker: { ...speaker, ...name, ...(role ? { role } : {}), ...(entity ? { entity } : {}) },
    };
  });
}

/** One word that is no body's noun: الخفاجي looks like one until the article gives the given name. */
const isSurname = ({ sort, keys, entity }: KnownSpeaker): boolean =>
  keys.length === 1 && (sort === 'person' || (sort === 'body' && !entity && !bodyHeads.has(keys[0]!)));
