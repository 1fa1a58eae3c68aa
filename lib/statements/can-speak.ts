import { cueForms } from './cue-forms';
import { isMasdar } from './masdars';
import type { Named } from './named';
import { isDefinite } from './person-name';
import { nameWords } from './quotes';
import { keyAt, unjoined, type Reading } from './reading';
import { bodyHeads, documents, givenNames, personAnaphors, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** Words that no name of a speaker begins with: pronouns, particles, times, measures. */
const neverSpeakers = wordSet(
  'الله مضى كدليل كمثال كخطوة نحن أنا أنت أنتم هو هي هم هما هن إياه إياها إياهم ذلك هذا هذه تلك به بها له لها فيه فيها عنه',
  'لا لم لن ما إذا لو هل حتى ألا إن ثم قد سوف كأن كان كانت ليس مثل مثلا بل أو أم لكن إلا كما',
  'منه منها منهم عليه عليها إليه إليها معه معها لديه لديها بينهم بينها لعل ربما لعله',
  'في من على عن إلى مع بعد قبل منذ خلال أثناء قبيل فور حين عندما لحظة لحظات أيام أشهر أسابيع سنوات ساعات دقائق المرة',
  'الأقل الأكثر الأغلب الأرجح مطلع أوائل أواخر منتصف مستهل مدى كافة أي أية أمثال سؤال بلسان معقل وجهة',
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
  if (opensWithAct(reading, from) || isThing(reading, from)) return false;
  if (sort === 'person' && isVerb(first) && !givenNames.has(first)) return false;
  if (role) return true;
  if (bodyHeads.has(first) || roleHeads.has(first) || documents.has(first) || personAnaphors.has(first))
    return true;
  if (bare !== undefined && isVerb(bare)) return false;
  if (sort === 'person' || sort === 'joint') return !isClause(reading, from, to);
  if (!isDefinite(first)) return true;
  const { start, end } = reading.words[from]!;
  if (isClause(reading, from, to)) return false;
  if (gatherings.has(first)) return to - from <= 2;
  if (things.has(first) || isMasdar(first, reading.text.slice(start, end))) return false;
  return !first.endsWith('ات') || tellingPlurals.has(first);
}

/** Verbal nouns by their form, but people who meet or stand together. */
const gatherings = wordSet(
  'الاجتماع اللقاء المؤتمر القمة المنتدى الائتلاف الاتحاد التحالف المعارضة المقاومة',
);
const things = wordSet('المقال المقالة الآراء الأمر الأمور الترابط');
/**
 * Nouns for what shows or happens, with whatever completes them: أظهر فيديو, يؤكد موقف الوزارة. Documents and studies
 * that somebody wrote are left out, and so are words that are names as well.
 */
const showing = wordSet(
  'فيديو مقطع مقاطع صورة صور لقطات مشاهد مشهد تسجيل تسجيلات خريطة خرائط مؤشر مؤشرات دلائل أدلة قرائن شواهد وقائع حقائق',
  'موقف مواقف سلوك تصرفات سياسة سياسات قرار قرارات خطوة خطوات عملية عمليات هجوم هجمات حادث حادثة حوادث انفجار تفجير حريق أزمة معركة معارك وضع أوضاع واقع تجربة تجارب ظاهرة تطورات أحداث ملامح ظروف أسباب اعترافات',
);
/** عناصر التحقيق, معطيات القضية: parts of what is looked into; عناصر الأمن are people. */
const partsOfThings = wordSet('عناصر معطيات تفاصيل مجريات سير نتائج');
const lookedInto = wordSet(
  'التحقيق التحقيقات القضية الملف الجريمة البحث الحادث الحادثة المشروع الأزمة المعركة',
);

/** Whether a thing stands where a speaker would, with or without its article. */
function isThing(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  const bare = key.startsWith('ال') ? key.slice(2) : key;
  if (partsOfThings.has(bare)) return lookedInto.has(keyAt(reading, at + 1));
  return showing.has(bare) && !givenNames.has(key);
}

const isVerb = (key: string): boolean =>
  cueForms.get(key)?.some(({ row, tense }) => !row.homograph && tense !== 'participle') === true;

/** Words that begin a clause about a speaker (اشترط عدم ذكر اسمه): a verb or a participle where a name would stand. */
const acts = wordSet(
  'اشترط اشترطت طلب طلبت فضل فضلت رفض رفضت أصدر أصدرت نشر نشرت أجرى أجرت عقد عقدت ألقى ألقت صدر صدرت بث بثت حضر جاء جاءت تم جرى بدأ تمكن تمكنت قام قامت شارك شاركت حصل حصلت نشرته بثته بثه',
);
/** مستخدما، متهما، منتقدا: a participle in the accusative, of the stems that no given name has. */
const accusative = /^م(?:ست.{2,3}|ت.{3}|[^ا]ت.{1,2})ا$/;
/** Given names in ت, which would pass for feminine verbs. */
const namesInTa = wordSet(
  'عزت مدحت رفعت جودت شوكت حشمت ثروت نشأت طلعت صفوت حكمت بهجت ميرفت مرفت عصمت رأفت نعمت همت فكرت أنست بنت بيت',
);

/** A name in quotation marks right behind a word, not speech and nothing behind a colon. */
const opensName = (reading: Reading, at: number): boolean => {
  const quote = reading.opens.get(at);
  return quote !== undefined && quote.to - quote.from <= nameWords && reading.gaps[at] === 0;
};

function opensWithAct(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  if (givenNames.has(key) || isDefinite(key)) return false;
  if (acts.has(key) || accusative.test(key)) return true;
  if (key === 'باسم') return /^(?:ال)?(?:متحدث|ناطق)/.test(keyAt(reading, at - 1));
  const forms = cueForms.get(key);
  if (forms?.some(({ tense, gender }) => tense === 'participle' && gender)) return true;
  // تمكنت “قسد”: a verb before a name in quotation marks.
  return /[^اه]ت$/.test(key) && key.length > 3 && !namesInTa.has(key) && opensName(reading, at + 1);
}

/** المواطن هو رجل الأمن: a pronoun between the words makes them a sentence. */
function isClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (pronouns.has(keyAt(reading, i))) return true;
  return false;
}

const pronouns = wordSet('هو هي هم');
