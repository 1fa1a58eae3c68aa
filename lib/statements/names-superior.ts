import { keyAt, type Reading } from './reading';
import { roleHeads } from './speaker-words';
import { wordSet } from './word-set';

const anybody = wordSet(
  'متحدث متحدثة ناطق ناطقة مصدر مسؤول مسؤولة مقرب مقربة مساعد مستشار مستشارة عضو دبلوماسي',
);

/** متحدث باسم رئيس الوزراء جيمس هولت, مصدر مقرب من الوزير سامر حداد: the name is that of another, the speaker stays unnamed. */
export function namesSuperior(reading: Reading, from: number, to: number): boolean {
  // والد الضحية فارس كرم, شقيق الرئيس جيمس هولت: whose kin he is, or his own name; nobody can tell.
  if (kin.has(keyAt(reading, from))) return true;
  if (!anybody.has(keyAt(reading, from))) return false;
  for (let j = from + 2; j < to; j++) {
    if (!(roleHeads.has(keyAt(reading, j)) || superiors.has(keyAt(reading, j)))) continue;
    for (let i = from + 1; i < j; i++) if (belonging.has(keyAt(reading, i))) return true;
  }
  return false;
}

const kin = wordSet('شقيق والد نجل صديق');
const superiors = wordSet('الرئيس الوزير الملك الأمير الزعيم القائد');
const belonging = wordSet('باسم من مكتب فريق لدى');
