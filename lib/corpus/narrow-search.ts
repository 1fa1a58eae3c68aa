import type { Entity } from '@/lib/model/entity';
import { entitiesNamed, findEntities } from './find-entities';
import type { NameAsked, Query } from './parse-query';
import type { QueryWord } from './query-words';
import { scoreOf } from './score-word';
import type { SearchedShard } from './searched-shard';

/** A name behind an operator: the entities that it means, and its words where it is nobody's whole name. */
type NameMeant = { entities: ReadonlySet<string>; words: readonly QueryWord[] };

/** What the operators of a query leave of a shard. */
export type Narrowing = {
  speakers: NameMeant[];
  about: NameMeant[];
  kinds: Query['kinds'];
  from: string;
  to: string;
};

/** Later than any day. */
const noEnd = '9999';

/** Looks up the names of a query's operators among the entities; undefined where no operator narrows the search. */
export function narrowingOf(query: Query, known: readonly Entity[]): Narrowing | undefined {
  const { speakers, about, kinds, from = '', to = noEnd } = query;
  if (speakers.length + about.length + kinds.length === 0 && !from && to === noEnd) return undefined;
  const meant = ({ text, words }: NameAsked): NameMeant => {
    const named = entitiesNamed(known, text);
    return named.length > 0
      ? { entities: new Set(named), words: [] }
      : { entities: new Set(findEntities(known, words).map(({ entity }) => entity.id)), words };
  };
  return { speakers: speakers.map(meant), about: about.map(meant), kinds, from, to };
}

/**
 * Whether the statement at a place of a shard is left. A date known as a range is left when it may lie in the period;
 * one that is not known at all is not.
 */
export async function narrowShard(
  shard: SearchedShard,
  narrowing: Narrowing,
): Promise<(place: number) => boolean> {
  const { speakers, about, kinds, from, to } = narrowing;
  const hasPeriod = from !== '' || to !== noEnd;
  const isSpeaker = shard.names.map((name, place) =>
    speakers.some(
      ({ entities, words }) =>
        entities.has(shard.nameEntities[place]!) ||
        (words.length > 0 && words.every(word => scoreOf(word, name) > 0)),
    ),
  );
  const asked = await Promise.all(
    about.map(async ({ entities, words }) => ({ entities, scores: await shard.scores(words) })),
  );
  return place => {
    if (speakers.length > 0 && !isSpeaker[shard.speakers[place]!]) return false;
    if (kinds.length > 0 && !kinds.includes(shard.kinds[place]!)) return false;
    const [first, last] = [shard.dates[place]!, shard.lastDates[place]!];
    if (hasPeriod && (first === '' || last < from || first > to)) return false;
    return asked.every(
      ({ entities, scores }) =>
        shard.about[place]!.some(entity => entities.has(shard.entities[entity]!)) ||
        (scores.length > 0 && scores.every(score => score(place) > 0)),
    );
  };
}
