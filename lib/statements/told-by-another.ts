import type { FoundCue } from './find-cues';
import type { Found } from './found';
import type { KnownSpeaker } from './known-speakers';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { isCommon } from './person-name';
import { keyAt, type Reading } from './reading';
import { isSame } from './same-speaker';
import { bodyHeads, givenNames, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** What nobody hears another one do: only the outer speaker's word for it exists. */
const inward: ReadonlySet<string> = new Set([
  'رأى',
  'اعتقد',
  'اعتبر',
  'توقع',
  'رجح',
  'أمل',
  'تمنى',
  'قدر',
  'لاحظ',
]);
const gladly: ReadonlySet<string> = new Set(['رحب', 'أشاد', 'أثنى', 'أدان', 'رفض', 'دعا', 'طالب']);
const states = wordSet('فرنسا بريطانيا ألمانيا إيطاليا إسبانيا الصين الهند اليابان هولندا بلجيكا');

/**
 * Whether what somebody says another one says, thinks or wants may count as the other's statement at all: he is named
 * as a speaker is, and the words tell of something said, not of what he is taken to think (إن واشنطن ترى أن).
 */
export function isToldOf(
  reading: Reading,
  { form }: FoundCue,
  named: Named,
  mentions: MentionIndex,
): boolean {
  if (form?.tense === 'present' && (inward.has(form.row.past) || gladly.has(form.row.past))) return false;
  return isNamedSpeaker(reading, named, mentions);
}

/** Inside speech a subject is a speaker only where its words are those of one: no things, no verbs, no vocatives. */
function isNamedSpeaker(reading: Reading, named: Named, mentions: MentionIndex): boolean {
  if (named.sort === 'anaphor' || named.sort === 'office' || named.role) return true;
  if (named.entity) return mentions.kindOf(named.entity) !== 'place';
  const first = keyAt(reading, named.from);
  return (
    roleHeads.has(first) ||
    bodyHeads.has(first) ||
    isCommon(first) ||
    givenNames.has(first) ||
    states.has(first)
  );
}

/** Who tells of a statement inside his own speech, by the place where he is named; nobody tells of himself. */
export const tellerOf = (outer: Found, speaker: KnownSpeaker): Named | undefined => {
  const teller = outer.speaker;
  return teller && !isSame(teller, speaker) ? { ...teller, ...teller.place } : undefined;
};
