import { foldKey } from '@/lib/arabic/fold';
import type { Word } from '@/lib/arabic/words';
import type { Mention } from '@/lib/model/mention';

/** Before a name: it is what is done to, or where, or with whose help; not who does. */
const prepositions = new Set(
  'من في على إلى الى عن مع ضد بين عبر لدى عند حول دون سوى تجاه داخل خارج قرب شمال جنوب شرق غرب شرقي غربي شمالي جنوبي بدعم بقيادة'
    .split(' ')
    .map(foldKey),
);
/** Proclitic letters that make a name an object or a place. */
const attached = /^[وف]?[بلك]/u;

/**
 * Whose doing or having a figure counts, from the names of its own clause before it: the last one that no preposition
 * governs. `words` and `sentence` tell which names stand in the clause; `nameWord` is the word a name begins in.
 */
export function subjectBefore(
  words: readonly Word[],
  clauseStart: number,
  mentions: readonly { mention: Mention; word: number }[],
  last: number,
): string | undefined {
  for (let k = last; k >= 0 && k > last - namesLookedAt; k--) {
    const { mention, word } = mentions[k]!;
    if (word < clauseStart) return undefined;
    if (!isGoverned(words, word, mention, clauseStart)) return mention.entity;
  }
  return undefined;
}

/** A clause rarely holds more names than this before its figure; the bound keeps the search linear. */
const namesLookedAt = 6;

function isGoverned(words: readonly Word[], word: number, mention: Mention, clauseStart: number): boolean {
  const own = words[word]!;
  if (mention.start > own.start && attached.test(own.key)) return true;
  const before = word > clauseStart ? words[word - 1]! : undefined;
  if (!before) return false;
  if (prepositions.has(before.key) || prepositions.has(before.key.replace(/^[وف]/u, ''))) return true;
  const twoBefore = word - 1 > clauseStart ? words[word - 2]! : undefined;
  return twoBefore !== undefined && prepositions.has(twoBefore.key);
}
