import { textOf } from './body-name';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { endOfName, endsInTa, isDefinite, mayBeName, personOf, skipTitles } from './person-name';
import { type Reading, keyAt, wordsText } from './reading';
import { bodyHeads, givenNames, ranks, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** وزير الدفاع الأميركي آشتون كارتر: the name is the first bare word after the office has its definite end. */
export function byOffice(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  for (let j = from + 1; j < to; j++) {
    const key = keyAt(reading, j);
    const before = keyAt(reading, j - 1);
    if (mentions.insideAfterStart(reading, j)) continue;
    const rank = ranks.has(key) && j + 1 < to;
    if (!rank && !startsName(reading, j, before, mentions)) continue;
    const nameFrom = rank ? skipTitles(reading, j, to) : j;
    if (nameFrom >= to) break;
    const end = endOfName(reading, nameFrom, to);
    return personOf(reading, nameFrom, end, wordsText(reading, from, j), mentions);
  }
  return {
    text: textOf(reading, from, to),
    from,
    to,
    sort: 'office',
    ...entityAt(reading, from, to, mentions),
  };
}

/** Words behind an office that are not yet the name. */
export const notNameStarts = wordSet(
  'في من على عن إلى باسم لدى غير ذات ذي بشؤون للشؤون لشؤون سابق السابق رفيع كبير بارز سابقا كردي عسكري أمني سياسي أمريكي أميركي عراقي سوري تركي',
);

function startsName(reading: Reading, j: number, before: string, mentions: MentionIndex): boolean {
  const key = keyAt(reading, j);
  if (givenNames.has(key) && !roleHeads.has(before)) return true;
  if (notNameStarts.has(key) || isDefinite(key) || key.length < 3 || /^[وبلك]ال|^لل/.test(key)) return false;
  if (roleHeads.has(key) || bodyHeads.has(key) || /(?:يه|ات)$/.test(key)) return false;
  const mention = mentions.at(reading, j);
  if (mention) return mentions.kindOf(mention.entity) === 'person';
  if (!mayBeName(reading, j) || endsInTa(reading, j)) return false;
  if (/^[وبل]/.test(key) && mentions.covering(j) === undefined && key.startsWith('و')) return false;
  return isDefinite(before) || mentions.covering(j - 1) !== undefined;
}

function entityAt(reading: Reading, from: number, to: number, mentions: MentionIndex): { entity?: string } {
  const mention = mentions.at(reading, from);
  return mention && mention.to <= to + 1 ? { entity: mention.entity } : {};
}
