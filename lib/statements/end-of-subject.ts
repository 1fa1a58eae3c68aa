import type { FoundCue } from './find-cues';
import { isMasdar } from './masdars';
import type { MentionIndex } from './mention-index';
import { holdsOfIts } from './office-name';
import { isDefinite, mayBeName } from './person-name';
import { keyAt, type Reading } from './reading';
import { bodyHeads, ranks, roleHeads, titles } from './speaker-words';
import { standsAlone, stateAt } from './states';
import { wordSet } from './word-set';

/** Verbs that say nothing without the one spoken to or of: two nouns stand before their content. */
export const needsObject: ReadonlySet<string> = new Set(['حث', 'حض', 'ناشد', 'اتهم', 'أخبر', 'وصف']);

/** Where the words of a speaker end behind his verb: at the latest where the one spoken to or of begins. */
export function endOfSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): number {
  const from = cue.word + 1;
  const takesObject = cue.form?.row.addressee === true;
  // انتقد المتحدث | إيران, اتهمت واشنطن | موسكو: whatever the verb, a state that completes no word is not its speaker.
  for (let j = from + 1; j < cue.subjectTo; j++)
    if (stateAt(reading, j) && !mentions.insideAfterStart(reading, j) && standsAlone(reading, j, takesObject))
      return j;
  for (let j = from + 1; j < cue.subjectTo; j++)
    if (cannotGoOn(reading, j) || isObjectBehindName(reading, from, j)) return j;
  if (!takesObject) return cue.subjectTo;
  const first = mentions.at(reading, from) ?? stateAt(reading, from);
  if (first && first.to < cue.subjectTo && reading.gaps[first.to] === 0) return first.to;
  for (let j = from + 1; j < cue.subjectTo; j++) if (opensObject(reading, from, j, mentions)) return j;
  const isPronoun = cue.form?.object === true;
  return !isPronoun && needsObject.has(cue.form?.row.past ?? '')
    ? behindWholeName(reading, from, cue.subjectTo)
    : cue.subjectTo;
}

/** انتقد ناشطون | التحالف الدولي: a plural that has kept its ن is in no construct, so that nothing definite completes it. */
function cannotGoOn(reading: Reading, j: number): boolean {
  return (
    reading.gaps[j] === 0 &&
    keyAt(reading, j).startsWith('ال') &&
    indefinitePlurals.has(keyAt(reading, j - 1))
  );
}

/** هدد المحافظ سامر حداد | المهربين: behind an office with its holder's whole name a plural in the accusative is the object. */
function isObjectBehindName(reading: Reading, from: number, j: number): boolean {
  const office = keyAt(reading, from);
  if (!office.startsWith('ال') || !roleHeads.has(office)) return false;
  if (reading.gaps[j] !== 0 || j - from < 3 || !endsLikeObject(keyAt(reading, j))) return false;
  for (let i = from + 1; i < j; i++) {
    const key = keyAt(reading, i);
    const isName = mayBeName(reading, i) && !isDefinite(key) && !linking.has(key);
    if (!isName || roleHeads.has(key) || bodyHeads.has(key) || reading.gaps[i] !== 0) return false;
  }
  return true;
}

/** Whether a second noun begins at a word behind a verb that speaks to somebody. */
function opensObject(reading: Reading, from: number, j: number, mentions: MentionIndex): boolean {
  const key = keyAt(reading, j);
  const before = keyAt(reading, j - 1);
  const isHead = roleHeads.has(key) || bodyHeads.has(key);
  const behindHead = roleHeads.has(before) || bodyHeads.has(before);
  if (reading.gaps[j] === 0) {
    // طالب الجبوري رؤساء الكتل, أبلغ المصدر وكالة الأنباء: behind a definite noun a bare one is the second.
    const isBareHead = (isHead && !key.startsWith('ال')) || addressees.has(key);
    if (isDefinite(before) && isBareHead) return true;
    // أخبر القائد الجنود: behind an office a group is the second.
    if (isDefinite(before) && behindHead && isGroupWord(key)) return true;
    // اتهمت الحكومة | الحزب, حملت وزارة الخارجية | الحكومة: behind a definite noun a definite body is the second.
    if (key.startsWith('ال') && before.startsWith('ال') && bodyHeads.has(key) && !departments.has(key))
      return true;
    // الأهالي في الموصل | الحكومة المركزية: behind a place a body is the second.
    if (mentions.covering(j - 1)?.to === j && bodyHeads.has(key)) return true;
  }
  if (linking.has(before) || behindHead) return false;
  if (spokenOf.has(key)) return true;
  if (key.startsWith('ال') && isHead && !before.startsWith('ال')) return true;
  return (
    mentions.at(reading, j) !== undefined && !namesHolder(reading, from, j, mentions) && !ranks.has(before)
  );
}

/** وصف سامر حداد | القرار: behind given name and surname begins what the verb must have. */
function behindWholeName(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (titles.has(keyAt(reading, at)) || /^ال.+(?:ي|يه)$/.test(keyAt(reading, at)))) at++;
  const key = keyAt(reading, at);
  if (
    isDefinite(key) ||
    linking.has(key) ||
    roleHeads.has(key) ||
    bodyHeads.has(key) ||
    !mayBeName(reading, at)
  )
    return to;
  for (let part = 0; part < 2; part++) {
    if (nameParts.has(keyAt(reading, at))) at++;
    at++;
  }
  for (let j = from + 1; j <= at; j++) if (reading.gaps[j] !== 0) return to;
  for (; at < to; at++) {
    const second = keyAt(reading, at);
    const { start, end } = reading.words[at]!;
    // اتهم سامر حداد نائبه
    if (holdsOfIts(reading, at)) return at;
    if (isDefinite(second) ? !isSurname(second) : isMasdar(second, reading.text.slice(start, end))) return at;
  }
  return to;
}

/** What people judge, as the first word of a longer name: وصف سامر حداد قرار المحكمة بأنه. */
const spokenOf = wordSet(
  'قرار قرارات خطوة موقف مواقف تصريح تصريحات عملية هجوم قصف خطة كلام حديث بيان تقرير وضع أوضاع زيارة سياسة نظام اتفاق ما هذا هذه ذلك تلك',
);

/** First parts of names in two words: عبد الله, أبو علي. */
const nameParts = wordSet('عبد أبو أبي أبا أم بن ابن بنت آل سيف نور عز صلاح علاء جمال شمس');
const isSurname = (key: string): boolean => /^ال.+(?:ي|يه)$/.test(key);

/** دعا الرئيس التركي رجب طيب أردوغان: behind an office a whole name is its holder's. */
function namesHolder(reading: Reading, from: number, at: number, mentions: MentionIndex): boolean {
  const mention = mentions.at(reading, at);
  if (!mention || mention.to - mention.from < 2 || mentions.kindOf(mention.entity) !== 'person') return false;
  const first = keyAt(reading, from);
  if (!roleHeads.has(first) && !ranks.has(first)) return false;
  for (let i = from + 1; i <= at; i++) if (reading.gaps[i] !== 0) return false;
  return true;
}

/** People in the plural without an article; سعدون and هارون are names. */
const indefinitePlurals = wordSet(
  'ناشطون مسؤولون محتجون متظاهرون محللون مراقبون حقوقيون صحفيون صحافيون معارضون مواطنون سياسيون ناجون لاجئون نازحون مقاتلون ' +
    'مسعفون باحثون موظفون مدنيون عسكريون دبلوماسيون إعلاميون أكاديميون مدونون قياديون مشرعون مؤيدون مسلحون متطوعون محامون',
);

/** Bodies by one word that also complete the name of another (وزارة الشؤون الخارجية). */
const departments = wordSet('الخارجية الداخلية الدفاع البيت الأمم القوى الإدارة');

const linking = wordSet('باسم بلسان لدى في من عن على إلى');
const addressees = wordSet(
  'الصحفيين الصحافيين رؤساء قادة سكان أهالي سائق جميع كافة كل كلا دول أعضاء عناصر مقاتلي أطراف',
);

/** Groups in the plural, who are spoken to more often than they speak. */
const groups = wordSet(
  'السكان الأهالي الجميع الناس الشباب الجنود العمال الطلاب النواب القادة الحضور الأطراف الضباط السياح التجار',
);
const endsInYn = wordSet('الأمين الصين الحسين الدين القوانين الملايين اليقين الحنين الياسمين');
/** المواطنين: a plural in the accusative. */
export const endsLikeObject = (key: string): boolean => /^ال.{3,}ين$/.test(key) && !endsInYn.has(key);
export const isGroupWord = (key: string): boolean => groups.has(key) || endsLikeObject(key);
