import { nounForms } from './counted-nouns';
import { foldKey } from './fold';
import { lookUpWord } from './look-up-word';
import { articles, conjunctions, endings, noStrip, ownConjunctionLetter, prepositions } from './stem-tables';

/**
 * The light stem of a folded word: without article, conjunction and endings, so that words of one family meet
 * (الألغام and ألغام, عملية and العمليات). It is a key for comparing, not a word to show.
 */
export function stem(key: string): string {
  return arabic.test(key) ? withoutEndings(bareOf(key)) : key;
}

/**
 * Every stem that a folded word may have, the likeliest first: besides the stem itself those that keep a letter the
 * stem took for an affix (وساطة is read as ساطة and as وساطة), lose a preposition that the stem kept (بدعم), or belong
 * to the singular of a counted noun (سجون is read as سجن too).
 * Two words meet when they share a reading.
 */
export function stemReadings(key: string): string[] {
  if (!arabic.test(key)) return [key];
  const whole = stem(key);
  const readings = [whole];
  // The endings are those of the barest form: السودان without its ان would be the article and سود.
  const end = key.lastIndexOf(whole) + whole.length;
  for (const word of articleSteps(key)) readings.push(key.slice(key.length - word.length, end));
  const bare = withoutConjunction(key);
  readings.push(key.slice(key.length - bare.length, end));
  const object = noStrip.has(bare) ? undefined : strippedOnce(bare, prepositions);
  if (object !== undefined) readings.push(withoutEndings(object));
  const noun = lookUpWord(nounForms, key)?.row;
  if (noun && noun.number !== 'singular') readings.push(stem(foldKey(noun.singular)));
  return [...new Set(readings)];
}

/** Digits and foreign words have no Arabic affixes. */
const arabic = /^[\u0621-\u064a]+$/;

/** The word without article and conjunction, in either order: والحل is too short for وال to come off at once. */
function bareOf(key: string): string {
  return withoutArticle(withoutConjunction(withoutArticle(key)));
}

/** Takes the article off, again and again: the two alef-lam of الألغام and the one of ألغام must leave the same. */
function withoutArticle(key: string): string {
  return articleSteps(key).at(-1)!;
}

/** The word, and what each article leaves of it: الالغام, الغام, غام. */
function articleSteps(key: string): string[] {
  const steps = [key];
  for (let word = key; !noStrip.has(word); steps.push(word)) {
    const shorter = strippedOnce(word, articles);
    if (shorter === undefined) break;
    word = shorter;
  }
  return steps;
}

/** Takes one conjunction off; after an article as well, so that الوساطة and وساطة leave the same. */
function withoutConjunction(word: string): string {
  if (noStrip.has(word) || ownConjunctionLetter.has(word) || ownConjunctionLetter.has(withoutEndings(word)))
    return word;
  return strippedOnce(word, conjunctions) ?? word;
}

function withoutEndings(key: string): string {
  let word = key;
  while (!noStrip.has(word)) {
    const row = endings.find(candidate => fits(word, candidate, 'end'));
    if (!row) break;
    word = word.slice(0, -row.affix.length);
  }
  return word;
}

function strippedOnce(word: string, rows: typeof articles): string | undefined {
  const row = rows.find(candidate => fits(word, candidate, 'start'));
  return row && word.slice(row.affix.length);
}

function fits(word: string, row: (typeof articles)[number], side: 'start' | 'end'): boolean {
  if (word.length - row.affix.length < row.rest) return false;
  return side === 'start' ? word.startsWith(row.affix) : word.endsWith(row.affix);
}
