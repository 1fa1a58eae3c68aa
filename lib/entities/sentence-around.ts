import type { TextRange } from '@/lib/model/text-range';

/** What ends a sentence: a stop followed by a space, or one of the other marks, or a new line. */
const sentenceEnd = /[!?؟؛\n]|\.(?=\s|$)/gu;

/** The sentence that text[start, end) stands in; UTF-16 code units. */
export function sentenceAround(text: string, start: number, end: number): TextRange {
  let from = 0;
  for (const { index } of text.matchAll(sentenceEnd)) {
    if (index >= end) return { start: from, end: index };
    if (index < start) from = index + 1;
  }
  return { start: from, end: text.length };
}
