import { foldKey } from './fold';
import { stemReadings } from './stem';

/**
 * Words of one field: a text on mines and one on explosive remnants speak of the same thing without sharing a word.
 * Only fields that stand far apart from each other, and words that have one meaning in news. Any form of a word stands
 * for the others.
 */
export const wordFields: readonly { field: string; words: string }[] = [
  {
    field: 'mines',
    words: 'لغم ألغام متفجر متفجرة متفجرات عبوة عبوات ناسفة ذخيرة ذخائر منفجرة مفخخات مخلفات',
  },
  { field: 'money', words: 'تمويل تمويلات ممول أموال مال مالي مالية إيرادات عائدات موارد حوالات تبرعات' },
  {
    field: 'prison',
    words: 'سجن سجون سجين سجناء معتقل معتقلات معتقلين محتجز محتجزين احتجاز زنزانة نزلاء اعتقال فرار',
  },
  { field: 'recruits', words: 'تجنيد مجند مجندين استقطاب منتسب دعاية' },
  {
    field: 'displaced',
    words: 'نازح نازحة نازحين نازحون نزوح لاجئ لاجئين لاجئون مخيم مخيمات مهجر مهجرين تهجير ديارهم',
  },
  { field: 'training', words: 'تدريب تدريبات مدرب مدربين تأهيل دورات' },
  { field: 'school', words: 'مدرسة مدارس تعليم تعليمي طلاب طالب جامعة جامعات مناهج' },
  { field: 'air', words: 'طائرة طائرات طيران غارة غارات جوي جوية مسيرة مسيرات' },
  { field: 'health', words: 'مستشفى مستشفيات مشفى مشافي صحي صحية طبي طبية أدوية علاج كورونا وباء' },
  { field: 'aid', words: 'مساعدات إغاثة إغاثية إنساني إنسانية معونات' },
  { field: 'rebuilding', words: 'إعمار ترميم بنية تحتية خدمات كهرباء مياه إصلاح' },
  { field: 'oil', words: 'نفط نفطي نفطية نفطية آبار بترول غاز محروقات' },
  { field: 'court', words: 'محكمة محاكم محاكمة محاكمات قاض قضاة قضاء قضائي قضائية إدانة' },
  { field: 'children', words: 'طفل أطفال قاصر قاصرين أيتام' },
  { field: 'women', words: 'امرأة نساء زوجات سبايا أرامل' },
];

const fieldOf = new Map<string, string>();
for (const { field, words } of wordFields)
  for (const word of words.split(' '))
    for (const reading of stemReadings(foldKey(word))) if (!fieldOf.has(reading)) fieldOf.set(reading, field);

/** The field that a word belongs to, by its stems; undefined for most words. */
export function fieldOfWord(readings: readonly string[]): string | undefined {
  for (const reading of readings) {
    const field = fieldOf.get(reading);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** All stems of the words of a field. */
export const stemsOfField = (field: string): string[] =>
  [...fieldOf].flatMap(([stem, own]) => (own === field ? [stem] : []));
