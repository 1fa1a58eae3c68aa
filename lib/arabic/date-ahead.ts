import { foldKey as key } from './fold';
import { gapBefore } from './gaps';
import { wordSet } from './look-up-word';
import type { Word } from './words';

/** Words by which a clause speaks of what is to come. */
const comingWords = wordSet(
  ['سوف', 'المقرر', 'المتوقع', 'المرتقب', 'المنتظر', 'المزمع', 'مقرر', 'مقررة', 'متوقع'].map(key),
);

/** Nouns, names and other verbs that begin as a verb of the future does (سيـ، ستـ، سنـ). */
const noFuture =
  /^(?:سيا[رسدقحج]|سيد(?:ه|ات|ا|ني|ي|رو|ري|وي)?$|سيطر|سير(?:ه|ته|ها|غي|جي|يا|نا|ان|اس)|سيو(?:ل|ف|اس)|سينا(?:ء|ي|ر|$)|سينم|سيف|سيل(?:وب|سو|فا|يك)|سيما|سته|ستي|ستون|ستا|سترا(?:يك|ت)|ستو[لكود]|سنه|سنو(?:ات|ي)|سني|سند|سنج|سنا|سنغ|سنت(?:ين|يم|هم|ها))/u;
const future = /^[وف]?(س[يتن]\p{L}{3,})$/u;
/** The first person keeps its hamza, which tells سأسافر from سافرت. */
const firstPerson = /^[وف]?سأ\p{L}{2,}$/u;
const past = new Set(['كان', 'كانت', 'يكن', 'تكن'].map(key));
/** How far back the verb may stand in its clause, in words. */
const reach = 8;

/** True when the clause that leads to word `i` speaks of what is to come: سيجتمع المجلس الخميس. */
export function looksAhead(text: string, words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const gap = gapBefore(text, words, k + 1);
    // A comma right before the date belongs to it (سيعقد، الخميس، اجتماعا); further back it ends the clause.
    if (gap === 'break' || (gap === 'soft' && k < i - 1)) return false;
    const { key: word } = words[k]!;
    if (comingWords.has(word) || comingWords.has(word.replace(/^[وف]/u, ''))) return !wasComing(words, k);
    const verb = future.exec(word)?.[1];
    if (verb ? !noFuture.test(verb) : isFirstPerson(text, words[k]!)) return true;
  }
  return false;
}

/** كان من المقرر: what was to come has passed. */
function wasComing(words: readonly Word[], k: number): boolean {
  return [k - 1, k - 2].some(at => past.has(words[at]?.key.replace(/^[وف]/u, '') ?? ''));
}

function isFirstPerson(text: string, { key: word, start, end }: Word): boolean {
  return /^[وف]?سا/u.test(word) && firstPerson.test(text.slice(start, end).replace(/\p{M}/gu, ''));
}
