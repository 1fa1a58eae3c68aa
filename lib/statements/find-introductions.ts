import { canSpeak } from './can-speak';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { nameOf } from './read-name';
import { readSubject } from './read-subject';
import { gap, keyAt, wordsText, type Reading } from './reading';
import { ranks, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

const longestIntroduction = 14;

const interviews = wordSet('حوار حوارا الحوار مقابلة المقابلة لقاء لقاءا لقاءً حديث حديثا');
/** Words between an interview and with whom it was. */
const farFromInterview = 6;

/** حوارا أجرته الصحيفة مع | سامر حداد: who was spoken with may be named without an office. */
function isInterviewed(reading: Reading, at: number): boolean {
  if (keyAt(reading, at - 1) !== 'مع') return false;
  for (let i = at - 2; i >= 0 && i >= at - farFromInterview && !(reading.gaps[i + 1]! & gap.stop); i--)
    if (interviews.has(keyAt(reading, i))) return true;
  return false;
}

/** Persons named with an office anywhere in a text (رئيس الوزراء حيدر العبادي), for the surname alone later on. In text order. */
export function findIntroductions(reading: Reading, mentions: MentionIndex): Named[] {
  const found: Named[] = [];
  let reached = 0;
  for (let i = 0; i < reading.words.length; i++) {
    if (i < reached) continue;
    const key = keyAt(reading, i);
    const bare = /^[وبلف]/.test(key) ? key.slice(1) : key;
    const opens = roleHeads.has(key) || ranks.has(key) || roleHeads.has(bare);
    const person =
      !opens &&
      mentions.at(reading, i)?.from === i &&
      mentions.kindOf(mentions.at(reading, i)!.entity) === 'person';
    const interviewed = !opens && !person && isInterviewed(reading, i);
    if (!opens && !person && !interviewed) continue;
    let to = i + 1;
    while (
      to < reading.words.length &&
      to - i < longestIntroduction &&
      !(reading.gaps[to]! & (gap.stop | gap.line | gap.colon))
    )
      to++;
    const named = person
      ? nameOf(reading, i, Math.min(to, mentions.at(reading, i)!.to), mentions)
      : readSubject(reading, i, to, mentions);
    const members = named?.members?.filter(
      member => member.to - member.from > 1 && canSpeak(reading, member),
    );
    if (named?.sort === 'joint' && members?.length) {
      found.push(...members);
      reached = named.to;
      continue;
    }
    if (named?.sort !== 'person' || named.to - named.from < 2 || !canSpeak(reading, named)) continue;
    // لقائد عملية …: the preposition is not part of the office.
    const word = wordsText(reading, i, i + 1);
    const joined = opens && !roleHeads.has(key) && !ranks.has(key) && named.role?.startsWith(word);
    found.push(joined ? { ...named, role: named.role!.slice(1) } : named);
    reached = named.to;
  }
  return found;
}
