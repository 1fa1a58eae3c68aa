import { isMasdar } from './masdars';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { endOfName, endsInTa, isDefinite, mayBeName, personOf, skipTitles } from './person-name';
import { namesSuperior } from './names-superior';
import { type Reading, keyAt, wordsText } from './reading';
import { bodyHeads, givenNames, ranks, roleHeads } from './speaker-words';
import { stateAt } from './states';
import { wordSet } from './word-set';

/** ناطقه، رئيسها: an office with the pronoun of the body that it belongs to. */
export function holdsOfIts(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  const office = key.replace(/(?:ها|هم|ه)$/, '');
  return office !== key && roleHeads.has(office) && !endsInTa(reading, at);
}

/** وزير النقل اللبناني سامر حداد: the name is the first bare word after the office has its definite end. */
export function byOffice(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  const last = namesSuperior(reading, from, to) ? from : to;
  for (let j = from + 1; j < last; j++) {
    const key = keyAt(reading, j);
    if (mentions.insideAfterStart(reading, j)) continue;
    const rank = ranks.has(key) && j + 1 < to;
    if (!rank && !startsName(reading, j, to, mentions)) continue;
    const nameFrom = rank ? skipTitles(reading, j, to) : j;
    if (nameFrom >= to) break;
    const end = endOfName(reading, nameFrom, to);
    return personOf(reading, nameFrom, end, wordsText(reading, from, j), mentions);
  }
  const end = endOfOffice(reading, from, to, mentions);
  return {
    text: wordsText(reading, from, end),
    from,
    to: end,
    sort: 'office',
    ...entityAt(reading, from, to, mentions),
  };
}

/** رئيس الدبلوماسية الأميركية | منطقة …: behind a definite adjective a bare noun in ة is the verb's object. */
function endOfOffice(reading: Reading, from: number, to: number, mentions: MentionIndex): number {
  for (let j = from + 2; j < to; j++) {
    const bare = !isDefinite(keyAt(reading, j)) && !/^[وبلكف]/.test(keyAt(reading, j));
    if (
      bare &&
      endsInTa(reading, j) &&
      isDefinite(keyAt(reading, j - 1)) &&
      !mentions.insideAfterStart(reading, j)
    )
      return j;
  }
  return to;
}

/** Words behind an office that are not yet the name. */
export const notNameStarts = wordSet(
  'في من على عن إلى باسم لدى غير ذات ذي بشؤون للشؤون لشؤون سابق السابق رفيع كبير بارز سابقا عشر عشرة بغرب بشرق بشمال بجنوب بوسط كردي عسكري أمني سياسي أمريكي أميركي عراقي سوري تركي',
);

/** قيادة عمليات صلاح الدين: places and operations bear names of persons. */
const namedAfter = wordSet('عمليات محافظة مدينة منطقة قضاء مخيم جامعة مطار قاعدة مستشفى شارع حي');

function startsName(reading: Reading, j: number, to: number, mentions: MentionIndex): boolean {
  const key = keyAt(reading, j);
  const before = keyAt(reading, j - 1);
  if (givenNames.has(key) && !roleHeads.has(before) && !namedAfter.has(before)) return true;
  if (
    notNameStarts.has(key) ||
    (isDefinite(key) && !hasRootAlef(reading, j)) ||
    key.length < 3 ||
    /^[وبلك]ال|^لل/.test(key)
  )
    return false;
  if (roleHeads.has(key) || bodyHeads.has(key) || /(?:يه|ات)$/.test(key)) return false;
  // التعاون لدول الخليج, التحالف لمحاربة التنظيم
  if (key.startsWith('ل') && (forWhom.has(key) || isMasdar(key.slice(1), key.slice(1)))) return false;
  const mention = mentions.at(reading, j);
  if (mention) return mentions.kindOf(mention.entity) === 'person';
  // المتحدث | إيران, رئيس وزراء فرنسا: a state is nobody's name.
  if (stateAt(reading, j) || (stateAt(reading, j - 1)?.to ?? 0) > j) return false;
  if (!mayBeName(reading, j) || endsInTa(reading, j)) return false;
  if (/^[وبل]/.test(key) && mentions.covering(j) === undefined && key.startsWith('و')) return false;
  return (
    isDefinite(before) ||
    /^وال..+/.test(before) ||
    mentions.covering(j - 1) !== undefined ||
    stateAt(reading, j - 1) !== undefined ||
    ofIt.has(before) ||
    holdsOfIts(reading, j - 1) ||
    behindPlace(reading, j, to)
  );
}

const forWhom = wordSet('لدول لشؤون لحقوق لبلدان لمنطقة لمنظمة');
const ofIt = wordSet('باسمه باسمها باسمهم');

/** المتحدث باسم المقاومة في تعز | رشاد الشرعبي: two words are left behind a place, the last one a surname. */
function behindPlace(reading: Reading, j: number, to: number): boolean {
  const place = keyAt(reading, j - 1);
  return (
    keyAt(reading, j - 2) === 'في' &&
    to - j === 2 &&
    /^ال.+ي$/.test(keyAt(reading, j + 1)) &&
    !bodyHeads.has(place) &&
    !isMasdar(place, place)
  );
}

/** ألكسندر, إلياس: with hamza the first two letters are the name's own, not the article. */
function hasRootAlef(reading: Reading, at: number): boolean {
  return /^[أإآ]/.test(reading.text.slice(reading.words[at]!.start));
}

function entityAt(reading: Reading, from: number, to: number, mentions: MentionIndex): { entity?: string } {
  const mention = mentions.at(reading, from);
  return mention && mention.to <= to + 1 ? { entity: mention.entity } : {};
}
