import { foldKey as key } from './fold';
import { gapBefore } from './gaps';
import { wordSet } from './look-up-word';
import type { Word } from './words';

/** Words by which a clause speaks of what is to come. */
const comingWords = wordSet(
  ['سوف', 'المقرر', 'المتوقع', 'المرتقب', 'المنتظر', 'المزمع', 'مقرر', 'مقررة', 'متوقع'].map(key),
);

/** Nouns and other words that begin as a verb of the future does (سيـ، ستـ، سنـ، سأـ). */
const noFuture =
  /^(?:سيار|سياس|سياد|سياق|سيد|سيطر|سيره|سيول|سيناء|سينا|سينم|سيف|سيليكون|سيما|سيدي|سته|ستين|ستون|ستار|ستاد|ستراتيج|ستوديو|سنه|سنو|سني|سند|سنجار|سناب|سنغ|ساعه|ساعات|ساعت|ساعد|ساب|ساح|سال|سام|سان|ساه|سار|ساق|ساك|ساد|سات)/u;
const future = /^(?:[وف])?(س[يتنا]\p{L}{3,})$/u;
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
    if (verb && !noFuture.test(verb)) return true;
  }
  return false;
}

/** كان من المقرر: what was to come has passed. */
function wasComing(words: readonly Word[], k: number): boolean {
  return [k - 1, k - 2].some(at => past.has(words[at]?.key.replace(/^[وف]/u, '') ?? ''));
}
