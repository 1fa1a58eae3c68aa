import { foldKey } from '@/lib/arabic/fold';
import type { Stance } from '@/lib/model/statement';
import { sayings } from './denied-words';
import { gap, keyAt, unjoined, type Reading } from './reading';
import { wordSet } from './word-set';

/**
 * What is said of a report to deny it. `of`: what it must be said of; a thing may be باطل or غير صحيح and nobody has
 * denied anything, so these need a report as their subject. `~` stands before what may be missing.
 */
type Denial = { words: string; of: 'anything told' | 'a report'; example: string };

// prettier-ignore
const table: readonly Denial[] = [
  { words: 'عار|عارية|عاريا ~تماما عن|من الصحة|الحقيقة', of: 'anything told', example: 'قال الوزير إن ‹ما نشر عار عن الصحة›.' },
  { words: 'لا صحة', of: 'anything told', example: 'أكد القائد أنه ‹لا صحة للأنباء عن انسحاب القوات›.' },
  { words: 'لا أساس', of: 'anything told', example: 'قالت الوزارة إن ‹هذه التقارير لا أساس لها›.' },
  { words: 'محض|مجرد افتراء|افتراءات|كذب|أكاذيب|هراء|خيال|اختلاق|تلفيق|إشاعة|إشاعات|شائعة|شائعات|ادعاءات|مزاعم|أوهام', of: 'anything told', example: 'أوضح المدير أن ‹ما ورد في المقال محض افتراء›.' },
  { words: 'من نسج الخيال|خيال', of: 'anything told', example: 'قال النائب إن ‹ما قيل عن الصفقة من نسج الخيال›.' },
  { words: 'لا تمت|يمت ~إلى للحقيقة|للواقع|الحقيقة|الواقع', of: 'anything told', example: 'اعتبر الحزب أن ‹هذه المزاعم لا تمت للحقيقة بصلة›.' },
  { words: 'مناف|منافية|منافيا|مغاير|مغايرة|مجاف|مجافية للحقيقة|للواقع', of: 'anything told', example: 'قال المتحدث إن ‹هذا الكلام مناف للحقيقة›.' },
  { words: 'غير صحيح|صحيحة|دقيق|دقيقة|حقيقي|حقيقية', of: 'a report', example: 'أوضح المتحدث أن ‹ما تم تداوله غير صحيح›.' },
  { words: 'من غير الصحيح', of: 'a report', example: 'قالت الوزيرة إنه ‹من غير الصحيح أن المخيم أغلق›.' },
  { words: 'لم يكن|تكن صحيحا|صحيحة|دقيقا|دقيقة|حقيقيا|حقيقية', of: 'a report', example: 'قال القائد إن ‹الخبر لم يكن دقيقا›.' },
  { words: 'ليس|ليست صحيحا|صحيحة|دقيقا|دقيقة|حقيقيا|حقيقية', of: 'a report', example: 'أفادت الوزارة بأن ‹ما أشيع ليس صحيحا›.' },
  { words: 'عدم صحة', of: 'a report', example: 'أكد المجلس ‹عدم صحة الأنباء المتداولة›.' },
  { words: 'كذب|كذبة|أكاذيب|افتراء|افتراءات|شائعة|شائعات|إشاعة|إشاعات|هراء|تلفيق|بالكذب|بالكذبة|بالأكاذيب|بالافتراء|بالافتراءات|بالشائعات', of: 'a report', example: 'قال القائد إن ‹كل ما قيل عن استقالته شائعات›.' },
  { words: 'كاذب|كاذبة|باطل|باطلة|زائف|زائفة|مزيف|مزيفة|مفبرك|مفبركة|ملفق|ملفقة|مختلق|مختلقة|مغلوط|مغلوطة|بالكاذبة|بالباطلة|بالمفبركة|بالملفقة', of: 'a report', example: 'قالت الداخلية إن ‹خبر استقالة الوزير مفبرك›.' },
];

/** The table, for tests to read as evidence. */
export const denialExamples: readonly string[] = table.map(({ example }) => example);

type Pattern = { steps: { words: ReadonlySet<string>; optional: boolean }[]; needsReport: boolean };

const patterns: readonly Pattern[] = table.map(({ words, of }) => ({
  steps: words.split(' ').map(step => ({
    words: new Set(step.replace('~', '').split('|').map(foldKey)),
    optional: step.startsWith('~'),
  })),
  needsReport: of === 'a report',
}));

/** Words from a content's beginning within which it says that what was told is untrue. */
const farthest = 26;
/** A denial that goes on with sentences of its own is more than one from here on. */
const longest = 30;

/** What a statement does: its cue's stance, except that words which deny are no assertion, whatever verb introduces them. */
export const stanceOf = (
  reading: Reading,
  { from, to }: { from: number; to: number },
  ofCue: Stance,
): Stance => (ofCue === 'asserts' && denies(reading, from, to) ? 'denies' : ofCue);

/** Whether the words of a statement deny what was told (ما نشر عار عن الصحة). */
export function denies(reading: Reading, from: number, to: number): boolean {
  if (to - from > longest && reading.sentences[from]! < to) return false;
  const subject = subjectAt(reading, from);
  if (patternAt(reading, from) || (subject.points && patternAt(reading, subject.at))) return true;
  if (!subject.isTold) return false;
  const limit = Math.min(to, from + farthest);
  for (let i = subject.at + 1; i < limit; i++) {
    if (reading.gaps[i]! & (gap.stop | gap.line | gap.semicolon) || nextClause.has(keyAt(reading, i))) break;
    const pattern = patternAt(reading, i);
    if (pattern && (!pattern.needsReport || subject.isReport)) return true;
  }
  return false;
}

const nextClause = wordSet('وأن وإن وأنه وإنه وأنها وإنها وأنهم وإنهم لكن ولكن لكنه لكنها');
const pointers = wordSet(
  'كل جميع كافة هذا هذه تلك ذلك هذه مثل بعض معظم أغلب فإن فهذا فهذه وهذا وهذه إن أن هو هي',
);
const points = wordSet('هذا هذه ذلك تلك فهذا فهذه وهذا وهذه هو هي');
const moreReports = wordSet(
  'الكلام كلام الحديث حديث القول قول القصة قصة الصور صور الصورة صورة الفيديو فيديو مقطع المقطع تسجيل التسجيل وثيقة الوثيقة الوثائق الادعاء ادعاء الزعم زعم التهديدات',
);
/** What news does with what it tells: ما نشر, ما يتم تداوله, ما قالته الصحيفة, ما تردد. */
const telling =
  /^[يتن]?(?:ا?نشر|قال|قيل|قول|ذكر|ردد|تردد|تداول|شيع|اشيع|شاع|اشاع|ورد|جاء|ثير|اثير|زعم|ادع|دع|تناقل|روج|سرب|تسرب|بث|صدر|صرح|كتب|اعلن|علن|تحدث|تدعي|ابلغ|نسب|نقل)/;
const passive = wordSet('تم يتم جرى يجري');

/** What a content starts with: `at` its noun; whether things were told of it, and whether it is a report itself. */
function subjectAt(
  reading: Reading,
  from: number,
): { at: number; points: boolean; isTold: boolean; isReport: boolean } {
  let at = from;
  let pointing = false;
  for (; at < from + 3 && pointers.has(keyAt(reading, at)); at++)
    if (points.has(keyAt(reading, at))) pointing = true;
  const key = keyAt(reading, at);
  const bare = unjoined(key) ?? key;
  if (key === 'ما' || bare === 'ما') {
    const verb = passive.has(keyAt(reading, at + 1)) ? at + 2 : at + 1;
    return { at, points: pointing, isTold: true, isReport: telling.test(keyAt(reading, verb)) };
  }
  const isReport = [key, bare].some(word => sayings.has(word) || moreReports.has(word));
  return { at, points: pointing, isTold: isReport || pointing, isReport };
}

function patternAt(reading: Reading, from: number): Pattern | undefined {
  return patterns.find(({ steps }) => {
    let at = from;
    for (const { words, optional } of steps) {
      if (words.has(keyAt(reading, at))) at++;
      else if (!optional) return false;
    }
    return true;
  });
}
