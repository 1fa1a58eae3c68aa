import { wordSet } from './word-set';

/** One foreign sound, written as each outlet hears it: بوغدانوف, بوجدانوف, بوقدانوف, گ. */
const asOneSound = (key: string): string =>
  key
    .replace(/[غجقكگ]/g, 'ك')
    .replace(/ڤ/g, 'ف')
    .replace(/پ/g, 'ب')
    .replace(/چ/g, 'ش');
/** Long vowels that one outlet writes and another leaves out: نتنياهو, نتانياهو. */
const withoutVowels = (key: string): string =>
  key[0]! +
  key
    .slice(1)
    .replace(/[اويء]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Shorter names than these differ by one letter and are two: سلمان, سليمان; جابر, كابر. */
const shortest = 5;
const shortestWithoutVowels = 6;
const fewestConsonants = 4;
const native = wordSet('سليمان سلمان عثمان عدنان مروان مرزوق عبدالله');

/** Whether two words of a name (folded, without ال) are spellings of one foreign name. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a.length < shortest || b.length < shortest || Math.abs(a.length - b.length) > 2) return false;
  if (native.has(a) || native.has(b)) return false;
  const [one, other] = [asOneSound(a), asOneSound(b)];
  if (one === other) return true;
  if (one[0] !== other[0] || a.length < shortestWithoutVowels || b.length < shortestWithoutVowels)
    return false;
  const consonants = withoutVowels(one);
  return consonants.length >= fewestConsonants && consonants === withoutVowels(other);
}
