import { sampleSentences, sampleWords } from './sample';

/*
 * Articles for the bench, made anew from seeds/ in every run and the same each time: paragraphs of sentences drawn from the two seed
 * articles, in which one word in five gives way to one of the bench's vocabulary, so that no two sentences are alike and the words are as many as in
 * news. Names, cues and figures then stand about as close together as in news: per MB some 8 000 mentions and 1 900 statements.
 */

const sentencesInParagraph = 3;
const wordsPerChange = 5;
const bytesOf = (text: string) => Buffer.byteLength(text);

/** So many articles, each of at least so many bytes of UTF-8 and little more. */
export function sampleArticles(count: number, bytes: number): string[] {
  const drawn = drawArticles(bytes);
  return Array.from({ length: count }, () => drawn.next().value);
}

/** The same articles one after another, without end. */
export function* drawArticles(bytes: number): Generator<string, never> {
  const sentences = sampleSentences();
  const { pick, word } = sampleWords();
  const sentence = () =>
    sentences[pick(sentences.length)]!.replace(/[\p{L}\p{M}\p{N}]+/gu, written =>
      pick(wordsPerChange) === 0 ? word() : written,
    );
  for (;;) {
    const paragraphs: string[] = [];
    for (let written = 0; written < bytes;) {
      const paragraph = Array.from({ length: sentencesInParagraph }, sentence).join(' ');
      paragraphs.push(paragraph);
      written += bytesOf(paragraph) + 1;
    }
    yield paragraphs.join('\n');
  }
}
