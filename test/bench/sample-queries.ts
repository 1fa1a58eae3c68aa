import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';
import { drawArticles } from './sample-articles';

/** Far enough into the articles that words of the vocabulary are among those of the seeds. */
const bytes = 40_000;
const mostWords = 3;
const shortestBeginning = 2;
const lengths = 3;

/** Searches for what the generated articles say: one to three words of one sentence, and the first two to four letters of a word. */
export function drawQueries(count: number): { words: string[]; beginnings: string[] } {
  const sentences = drawArticles(bytes)
    .next()
    .value.split(/(?<=[.؟!])\s+|\n+/u)
    .map(sentence =>
      splitWords(sentence)
        .map(({ start, end }) => sentence.slice(start, end))
        .filter(word => word.length > shortestBeginning && !isFunctionWord(word)),
    )
    .filter(words => words.length > mostWords);
  const words: string[] = [];
  const beginnings: string[] = [];
  for (let index = 0; index < count; index++) {
    const sentence = sentences[index % sentences.length]!;
    const from = index % (sentence.length - mostWords);
    // Whole words: what follows them says so.
    words.push(`${sentence.slice(from, from + 1 + (index % mostWords)).join(' ')} `);
    beginnings.push(sentence[from]!.slice(0, shortestBeginning + (index % lengths)));
  }
  return { words, beginnings };
}
