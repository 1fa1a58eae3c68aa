import { sentenceAround } from '@/lib/entities/sentence-around';
import type { TextRange } from '@/lib/model/text-range';

/** Characters shown of the place itself, and to either side of it; longer stretches are cut in the middle or outside. */
const longestPlace = 300;
const longestSide = 160;

/** One line: the sentence that a range stands in, the range itself in ⟦ ⟧. Long sentences and ranges are cut with "…". */
export function showPlace(text: string, { start, end }: TextRange): string {
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start).trimStart();
  const after = text.slice(end, sentence.end + 1).trimEnd();
  const place = text.slice(start, end);
  const half = longestPlace / 2;
  const shown = place.length > longestPlace ? `${place.slice(0, half)} … ${place.slice(-half)}` : place;
  return [
    before.length > longestSide ? `…${before.slice(-longestSide)}` : before,
    `⟦${shown}⟧`,
    after.length > longestSide ? `${after.slice(0, longestSide)}…` : after,
  ]
    .join('')
    .replace(/\s+/gu, ' ');
}
