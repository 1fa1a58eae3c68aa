import { cueForms } from './cue-forms';
import { isMasdar } from './masdars';
import type { Named } from './named';
import { isDefinite } from './person-name';
import { keyAt, unjoined, type Reading } from './reading';
import { bodyHeads, documents, personAnaphors, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** Words that no name of a speaker begins with: pronouns, particles, times, measures. */
const neverSpeakers = wordSet(
  'الله مضى كدليل كمثال كخطوة نحن أنا أنت أنتم هو هي هم هما هن إياه إياها إياهم ذلك هذا هذه تلك به بها له لها فيه فيها عنه',
  'لا لم لن ما إذا لو هل حتى ألا إن ثم قد سوف كأن كان كانت ليس مثل مثلا بل أو أم لكن إلا كما',
  'في من على عن إلى مع بعد قبل منذ خلال أثناء قبيل فور حين عندما لحظة لحظات أيام أشهر أسابيع سنوات ساعات دقائق المرة',
  'مدى كافة أي أية أمثال سؤال بلسان معقل وجهة',
);

/** Plurals in ات that news lets speak; the others are things that happen (الاشتباكات، الإصلاحات). */
const tellingPlurals = wordSet(
  'السلطات القوات الولايات الإمارات الجهات القيادات الشخصيات المخابرات الاستخبارات الوكالات الشركات المنظمات المؤسسات الجماعات الميليشيات الفعاليات المعلومات البيانات الإحصاءات الإحصائيات الدراسات الحكومات المجموعات التنسيقيات العشائر الوحدات المليشيات اللجان النقابات الجمعيات الناشطات المتحدثات البعثات السفارات الوزارات',
);

/**
 * Whether the words found where a subject stands can be a speaker. Things cannot (القصف، الاشتباكات، الأدلة), nor can
 * particles and verbs that were taken for a name.
 */
export function canSpeak(reading: Reading, { from, to, sort, entity, role }: Named): boolean {
  if (entity || sort === 'anaphor' || sort === 'document' || sort === 'office') return true;
  const first = keyAt(reading, from);
  const bare = unjoined(first);
  if (neverSpeakers.has(first) || (bare !== undefined && neverSpeakers.has(bare))) return false;
  if (role) return true;
  if (bodyHeads.has(first) || roleHeads.has(first) || documents.has(first) || personAnaphors.has(first))
    return true;
  if (bare !== undefined && isVerb(bare)) return false;
  if (sort === 'person') return !isClause(reading, from, to);
  if (!isDefinite(first)) return true;
  const { start, end } = reading.words[from]!;
  if (isClause(reading, from, to)) return false;
  if (gatherings.has(first)) return to - from <= 2;
  if (things.has(first) || isMasdar(first, reading.text.slice(start, end))) return false;
  return !first.endsWith('ات') || tellingPlurals.has(first);
}

/** Verbal nouns by their form, but people who meet. */
const gatherings = wordSet('الاجتماع اللقاء المؤتمر القمة المنتدى الائتلاف الاتحاد التحالف');
const things = wordSet(
  'الأدلة الدلائل المؤشرات الوقائع الحقائق الأمر الأمور الواقع الوضع الترابط المشهد الحادث الحادثة',
);
const isVerb = (key: string): boolean =>
  cueForms.get(key)?.some(({ row, tense }) => !row.homograph && tense !== 'participle') === true;

/** المواطن هو رجل الأمن: a pronoun between the words makes them a sentence. */
function isClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (pronouns.has(keyAt(reading, i))) return true;
  return false;
}

const pronouns = wordSet('هو هي هم');
