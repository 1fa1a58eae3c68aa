import type { CueForm } from './cue-forms';
import { gap, keyAt, type Reading } from './reading';
import { wordSet } from './word-set';

/** What somebody denies is often what others said: نفى صحة…، نفى الأنباء عن…، كذب تقارير…. */
export const sayings = wordSet(
  'صحة وجود أي أنباء الأنباء شائعات الشائعات إشاعات الإشاعات مزاعم المزاعم اتهامات الاتهامات اتهام الاتهام تهم التهم تهمة التهمة',
  'ادعاءات الادعاءات تقارير التقارير أخبار الأخبار معلومات المعلومات تصريحات التصريحات أقوال رواية الرواية روايات خبر الخبر نبأ النبأ',
);
const pointers = wordSet('هذه تلك هذا كل جميع كافة');
/** Behind these words ما opens no clause of what was said (ما زال، ما لم، ما إذا). */
const afterOtherMa = wordSet('زال زالت يزال لم إذا دام دامت لا إن أن كان عدا');
const prepositions = wordSet('في من عن على إلى مع');

/** Whether the object of a denial starts at a word: نفى المتحدث ما تردد عن…, ونفت الوزارة الأنباء التي…. */
export function opensDenied(reading: Reading, at: number, { row }: CueForm): boolean {
  if (row.stance !== 'denies' || !row.object) return false;
  const key = keyAt(reading, at);
  const next = keyAt(reading, at + 1);
  if (reading.gaps[at]! & (gap.colon | gap.stop | gap.line)) return false;
  if (prepositions.has(keyAt(reading, at - 1))) return false;
  if (pointers.has(key)) return sayings.has(next);
  if (key === 'ما') return next !== '' && !afterOtherMa.has(next);
  return sayings.has(key);
}
