import { cueForms, type CueForm } from './cue-forms';
import { clauseOpeners, complementisers, suspending, whatWords } from './cue-phrases';
import type { Complement } from './find-complement';
import { isMasdar } from './masdars';
import { isDefinite } from './person-name';
import { type Reading, gap, keyAt, unjoined } from './reading';
import { documents, occasionNouns, turnWords } from './speaker-words';
import { wordSet } from './word-set';

/** Whether form or place show a verb, where the word may also be a noun (عبر، كشف). */
export function isPlainVerb(reading: Reading, i: number, form: CueForm, joined: boolean): boolean {
  if (form.gender === 'f' || form.plural || joined || form.tense === 'participle') return true;
  if (i === 0 || reading.gaps[i]! !== 0 || clauseOpeners.has(keyAt(reading, i - 1))) return true;
  return opensTurn(reading, i);
}

const asides = wordSet('جهة ناحية صعيد جانب سياق');

/** من جهة أخرى كشف، من جانبه كشف، إلى ذلك كشف: behind a turn at a sentence's beginning stands a verb. */
function opensTurn(reading: Reading, i: number): boolean {
  const before = keyAt(reading, i - 1);
  if (turnWords.has(before)) return true;
  if (!/^(?:اخري|اخر|ثانيه|متصل|ذلك)$/.test(before)) return false;
  const [turn, start] = before === 'ذلك' ? [keyAt(reading, i - 2), i - 2] : [keyAt(reading, i - 2), i - 3];
  if (before === 'ذلك') return turn === 'الي' && reading.gaps[start] !== 0;
  return asides.has(turn) && start >= 0 && (start === 0 || reading.gaps[start] !== 0);
}

/** Verbs of coming that report only when a document speaks. */
export const arrivals: ReadonlySet<string> = new Set(['جاء', 'ورد']);
const carriers = wordSet('فيه فيها');

/** جاء reports only where a document speaks: جاء في البيان أن. */
export function documentFollows(reading: Reading, i: number): boolean {
  const next = keyAt(reading, i + 1);
  return (
    carriers.has(next) ||
    (next === 'في' && (occasionNouns.has(keyAt(reading, i + 2)) || documents.has(keyAt(reading, i + 2))))
  );
}

const beforeNouns = wordSet('عدم في عن على من إلى دون بدون بعد قبل أي كل سجل مع');

/** After a preposition or joined to a verbal noun the same letters are a noun (في ذكر, عدم كشف, إنشاء ونشر). */
export function isNounHere(reading: Reading, i: number, form: CueForm, joined: boolean): boolean {
  if (form.tense !== 'past' || form.gender !== 'm' || form.plural || !form.row.homograph) return false;
  if (reading.gaps[i] !== 0 || i === 0) return false;
  const before = reading.words[i - 1]!;
  // إنشاء ونشر مراكز: joined to a verbal noun it is one itself.
  if (joined)
    return isMasdar(before.key, reading.text.slice(before.start, before.end)) && !isDefinite(before.key);
  return beforeNouns.has(before.key);
}

/** أعتقد, أعترف: with hamza above these are the speaker's own "I", not the past of verbs in ا. */
export function isFirstPerson(reading: Reading, i: number, form: CueForm, joined: boolean): boolean {
  if (form.dual && /[أ]$/.test(reading.text.slice(reading.words[i]!.start, reading.words[i]!.end)))
    return true;
  return (
    form.row.past.startsWith('ا') &&
    form.tense === 'past' &&
    reading.text[reading.words[i]!.start + (joined ? 1 : 0)] === 'أ'
  );
}

/** إجراءات مشددة على: a participle without a comma before it and without أن or a quotation behind it only describes. */
export function isAdjective(reading: Reading, i: number, form: CueForm, complement: Complement): boolean {
  if (form.tense !== 'participle' || form.gender !== 'f' || complement.style !== 'noun' || i === 0)
    return false;
  // ومطالبة المجتمع الدولي ب…: joined it is the verbal noun.
  if (/^[وف]م.ا..ه$/.test(keyAt(reading, i))) return true;
  // شككت في التقرير نافية: behind a definite noun it describes the speaker.
  return reading.gaps[i] === 0 && !isDefinite(keyAt(reading, i - 1));
}

const hidden = wordSet('ذكر كشف الكشف نشر الإفصاح التصريح');

/** طلب عدم كشف هويته, رفض الكشف عن اسمه: about the speaker, not a request. */
export function asksForAnonymity(reading: Reading, i: number): boolean {
  if (
    !/^(?:و?(?:ي|ت)?طلبت?|طالبا|طالبه|مفضلا|رفضت?|رافضا|رافضه|فضلت?|اشترطت?|مشترطا)$/.test(keyAt(reading, i))
  )
    return false;
  const next = keyAt(reading, i + 1);
  return hidden.has(next === 'عدم' ? keyAt(reading, i + 2) : next);
}

const answers = wordSet(
  'تأكيد التأكيد نفي النفي التعليق الرد الإفصاح الكشف التصريح الإدلاء الخوض التطرق الحديث الإجابة تقديم إعطاء تحديد ذكر',
  'الإقرار الاعتراف القول الجزم البوح الإعلان إعلان الإشارة التحدث الكلام التكهن التنبؤ',
);
/** Words between a refusal and what is refused: the speaker with his office. */
const refusalReach = 10;

/** رفض المتحدث تأكيد أن, امتنع عن التعليق على: he says nothing, so nothing is denied either. */
export function refusesToSay(reading: Reading, i: number, form: CueForm): boolean {
  if (form.row.past !== 'رفض') return false;
  const limit = Math.min(reading.sentences[i]!, i + 1 + refusalReach);
  for (let j = i + 1; j < limit; j++) {
    if (complementisers.has(keyAt(reading, j)) || reading.gaps[j]! & gap.colon) return false;
    if (answers.has(keyAt(reading, j))) return true;
  }
  return false;
}

const questions = wordSet('السؤال سؤاله سؤالا أسئلة الأسئلة');

/** كرر الصحافي السؤال قائلا: what somebody asks again reports nothing. */
export function repeatsQuestion(reading: Reading, i: number, form: CueForm): boolean {
  if (form.row.past !== 'كرر') return false;
  for (let j = i + 1; j < Math.min(reading.sentences[i]!, i + 6); j++)
    if (questions.has(keyAt(reading, j))) return true;
  return false;
}

const refusals = wordSet('امتنع امتنعت تجنب تجنبت تفادى تفادت تحاشى تحاشت أحجم أحجمت دون بدون عدم');

/** رفض القول إن, تجنبت التأكيد أن, دون القول إن: the noun of saying is what somebody did not do. */
export function isRefused(reading: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - refusalReach; j--) {
    if (
      reading.gaps[j + 1]! & (gap.stop | gap.line | gap.colon | gap.comma) ||
      complementisers.has(keyAt(reading, j))
    )
      return false;
    const key = keyAt(reading, j);
    const rest = unjoined(key) ?? key;
    if (refusals.has(key) || refusals.has(rest)) return true;
    if ([key, rest].some(word => cueForms.get(word)?.some(({ row }) => row.past === 'رفض'))) return true;
  }
  return false;
}

/** لم يعلن, ولم يعلن, أن يعلن, ما قاله: nothing is reported. A past verb after أن is (بعد أن قال). */
export function isSuspended(reading: Reading, i: number, form: CueForm): boolean {
  if (form.tense === 'participle') return false;
  if (reading.gaps[i]! & (gap.stop | gap.line | gap.comma | gap.colon)) return false;
  if (isNegated(reading, i)) return !form.row.denied;
  if (form.tense === 'present' && continuesNegation(reading, i)) return true;
  const written = keyAt(reading, i - 1);
  const before = suspending.has(written) ? written : (unjoined(written) ?? written);
  // فيما وصفته بـ: in what she described.
  if (form.object && written === 'فيما') return true;
  // قد يعلن: he may; قد أعلن: he has.
  if (before === 'قد') return form.tense === 'present' || maybe.has(keyAt(reading, i - 2));
  if (before === 'ان' || complementisers.has(before)) return form.tense === 'present' && before === 'ان';
  if (whatWords.has(before)) return !(form.object && reading.opens.has(i + 1));
  return suspending.has(before);
}

/** Words between a negated verb and a second one that its negation covers. */
const negationReach = 8;

/** لم تؤكد الوزارة أو تعلن: of both verbs neither happened. */
function continuesNegation(reading: Reading, i: number): boolean {
  if (!alternatives.has(keyAt(reading, i - 1))) return false;
  for (let j = i - 2; j > 0 && j >= i - negationReach && reading.gaps[j + 1] === 0; j--)
    if (isNegated(reading, j)) return true;
  return false;
}

const alternatives = wordSet('أو أم');
const negators = wordSet('لم لا');
/** نفى أن يكون قد قال: the saying itself is in doubt. */
const maybe = wordSet('يكون تكون يكونوا يكونا');

/** لم and لا right before a verb, with a joined و or ف as well (ولم يعلن). */
export function isNegated(reading: Reading, i: number): boolean {
  if (reading.gaps[i]! !== 0) return false;
  const before = keyAt(reading, i - 1);
  return negators.has(before) || negators.has(unjoined(before) ?? '');
}
