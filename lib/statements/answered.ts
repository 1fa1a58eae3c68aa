import { cueForms, type CueForm } from './cue-forms';
import { keyAt, unjoined, type Reading } from './reading';
import { wordSet } from './word-set';

const contrasts = wordSet('لكن ولكن غير إلا بيد فيما بينما فقد وقد');
const pointers = wordSet('ذلك هذا هذه الأمر الخبر النبأ الاتهام الاتهامات التهمة التهم الأنباء');
/** Words between لكن and the verb that answers: whoever answers, with the office. */
const reach = 8;

/**
 * Whether a clause tells how somebody else takes what was said before it: … ، وهو ما نفته الوزارة / الأمر الذي أكده
 * الوزير / لكن الوزارة نفت ذلك. It is the outlet's, not the speaker's.
 */
export function answersBefore(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  const next = keyAt(reading, at + 1);
  const which = (key === 'وهو' && next === 'ما') || (key === 'الامر' && next === 'الذي');
  if (which) return formsWithPronoun(keyAt(reading, at + 2)).length > 0;
  if (!contrasts.has(key)) return false;
  const limit = Math.min(reading.sentences[at]!, at + reach);
  for (let i = at + 1; i < limit; i++) {
    const forms = cueForms.get(keyAt(reading, i));
    if (!forms?.some(({ row, tense }) => row.stance === 'denies' && tense !== 'participle')) continue;
    for (let j = i + 1; j < Math.min(limit + 2, reading.sentences[at]!); j++)
      if (pointers.has(keyAt(reading, j))) return true;
    return false;
  }
  return false;
}

/** The forms that a word is with a pronoun for what was said: نفته، أكده، نفاه. */
function formsWithPronoun(key: string): readonly CueForm[] {
  const rest = unjoined(key) ?? key;
  if (!rest.endsWith('ه')) return [];
  const bare = rest.slice(0, -1);
  // نفاه: before a pronoun the last ى is ا.
  return cueForms.get(bare) ?? (bare.endsWith('ا') ? (cueForms.get(`${bare.slice(0, -1)}ي`) ?? []) : []);
}
