import { foldKey } from '@/lib/arabic/fold';
import type { EntityKind } from '@/lib/model/entity';
import type { StatementKind } from '@/lib/model/statement';
import type { KnownSpeaker } from './known-speakers';
import { keysOf } from './same-speaker';
import { commentators, roleHeads } from './speaker-words';

const officialKinds: ReadonlySet<EntityKind> = new Set([
  'state',
  'ministry',
  'coalition-body',
  'armed-group',
  'organisation',
  'office',
  'operation',
  'facility',
  'place',
]);

const isOffice = (key: string): boolean => roleHeads.has(key) || roleHeads.has(key.replace(/^و/, ''));

/**
 * Whether somebody speaks for a body or office, or comments. A person without an office comments; one with an
 * office speaks for it, unless it is that of an analyst, a writer or a party (القيادي في تيار…، المتحدث باسم حزب…).
 */
export function kindOfSpeaker(speaker: KnownSpeaker, entityKind: EntityKind | undefined): StatementKind {
  if (speaker.sort === 'body' && entityKind) return officialKinds.has(entityKind) ? 'official' : 'commentary';
  // Several named persons comment unless an office is named with one of them.
  const words = foldKey(speaker.sort === 'person' ? (speaker.role ?? '') : speaker.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return 'commentary';
  if (speaker.sort === 'joint' && ![...keysOf(speaker.role ?? ''), ...words].some(isOffice))
    return 'commentary';
  return words.some(word => commentators.has(word)) ? 'commentary' : 'official';
}
