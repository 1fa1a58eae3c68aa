import { foldKey } from '@/lib/arabic/fold';
import { follows } from '@/lib/arabic/gaps';
import type { Word } from '@/lib/arabic/words';
import type { Mention } from '@/lib/model/mention';

/** Before a name: it is what is done to, or where, or with whose help; not who does. */
const prepositions = new Set(
  'من في على إلى الى عن مع ضد بين عبر لدى عند حول دون سوى تجاه داخل خارج قرب شمال جنوب شرق غرب شرقي غربي شمالي جنوبي بدعم بقيادة'
    .split(' ')
    .map(foldKey),
);
/** Behind one of these, or at the clause's start, لدى says whose the figure is (أن لدى داعش نحو ألف مقاتل). */
const clauseOpeners = new Set(['أن', 'إن', 'كان', 'كانت', 'ليس', 'ما'].map(foldKey));
const having = foldKey('لدى');
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
  if (before.key === having && (word - 1 === clauseStart || clauseOpeners.has(words[word - 2]!.key)))
    return false;
  if (prepositions.has(before.key) || prepositions.has(before.key.replace(/^[وف]/u, ''))) return true;
  const twoBefore = word - 1 > clauseStart ? words[word - 2]! : undefined;
  return twoBefore !== undefined && prepositions.has(twoBefore.key);
}

/** Members of a body or group, between من and its name: 20 قتيلا من عناصر داعش. */
const members = new Set(
  'عناصر مقاتلي مسلحي أفراد جنود ضباط قادة قياديي صفوف منتسبي أعضاء'.split(' ').map(foldKey),
);
const of = foldKey('من');
const mostMembers = 2;

/**
 * Of whom the figure counts members or things, as its phrase tells: "12 جنديا من الجيش", "20 من عناصر داعش".
 * `from`: the first word behind the number, `next`: behind the counted phrase, which may hold the name.
 */
export function ownerOf(
  text: string,
  words: readonly Word[],
  { from, next }: { from: number; next: number },
  nameAt: (word: number) => Mention | undefined,
): string | undefined {
  const at = words[from]?.key === of ? from : next;
  if (words[at]?.key !== of) return undefined;
  for (let k = at; k <= at + mostMembers + 1 && k < words.length && follows(text, words, k); k++) {
    const name = k > at ? nameAt(k) : undefined;
    if (name) return name.entity;
    if (k > at && !members.has(words[k]!.key)) return undefined;
  }
  return undefined;
}
