import type { Entity } from '@/lib/model/entity';
import { isDecided } from '@/lib/model/readings';
import type { Speaker } from '@/lib/model/statement';
import { findMentions } from '@/lib/entities/find-mentions';
import type { Matcher } from '@/lib/entities/matcher';

/** Kinds of entities that somebody can speak for; nobody speaks for a town or an event. */
const bodies: ReadonlySet<Entity['kind']> = new Set([
  'coalition-body',
  'armed-group',
  'party',
  'organisation',
  'ministry',
  'office',
  'operation',
]);

/**
 * The bodies that a speaker speaks for: those that the article names in the speaker's words or role (المتحدث باسم …), and
 * for a body that speaks itself the bodies that it is part of (a media office, its coalition). For a person the article
 * alone decides: what the list of entities knows of posts may be of another year.
 */
export function speaksFor(
  speaker: Speaker,
  matcher: Matcher,
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const words = [speaker.text, speaker.role ?? ''];
  const named = findMentions(matcher, words).flatMap(mentions =>
    mentions.filter(isDecided).map(mention => mention.entity),
  );
  const self = speaker.entity === undefined ? undefined : entities.get(speaker.entity);
  const wholes = self && self.kind !== 'person' ? (self.partOf ?? []) : [];
  return [...new Set([...named, ...wholes])].filter(
    id => id !== speaker.entity && bodies.has(entities.get(id)?.kind ?? 'place'),
  );
}
