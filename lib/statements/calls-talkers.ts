import { keyAt, unjoined, type Reading } from './reading';
import { sameWords } from './speaker-words';
import { wordSet } from './word-set';

const talkers = wordSet('المتحدث المتحدثة');
const goingOn = wordSet(
  'تابع تابعت يتابع تتابع أضاف أضافت يضيف تضيف أردف أردفت يردف استطرد استطردت يستطرد واصل واصلت يواصل زاد زادت ختم اختتم اختتمت خلص خلصت استرسل استرسلت مضى يورد تورد أورد أوردت يسترسل يخلص',
);
const spokesmanOf = wordSet('باسم الرسمي الرسمية بلسان الإعلامي العسكري');
const spokesmen = wordSet('ناطق الناطق ناطقة الناطقة متحدث متحدثة');

/**
 * Whether an article calls whoever is talking المتحدث (وتابع المتحدث، المتحدث نفسه), as outlets of the Maghreb do, and
 * has no spokesman whom the word could mean as well.
 */
export function callsTalkers(reading: Reading): boolean {
  let calls = false;
  for (let i = 0; i < reading.words.length; i++) {
    const key = keyAt(reading, i);
    if (spokesmen.has(key) || spokesmen.has(unjoined(key) ?? '')) return false;
    if (!talkers.has(key)) continue;
    if (spokesmanOf.has(keyAt(reading, i + 1))) return false;
    const before = keyAt(reading, i - 1);
    calls ||=
      sameWords.has(keyAt(reading, i + 1)) || goingOn.has(before) || goingOn.has(unjoined(before) ?? '');
  }
  return calls;
}
