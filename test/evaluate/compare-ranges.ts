import type { TextRange } from '@/lib/model/text-range';

/** The part that two ranges share of what they cover together, 0 to 1. */
export function sharedPart(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

/** Two ranges are of the same thing when they share at least this part. */
export const leastShared = 0.5;

/** The shared part, or 0 where it is too little for the ranges to mean the same. */
export function overlap(a: TextRange, b: TextRange): number {
  const shared = sharedPart(a, b);
  return shared >= leastShared ? shared : 0;
}

const edge = /[\s\p{P}\p{S}\p{Cf}]/u;

/** Whether two ranges of a text are the same but for spaces, punctuation and quotation marks at their ends. */
export function sameBut(text: string, a: TextRange, b: TextRange): boolean {
  const [one, other] = [withoutEdges(text, a), withoutEdges(text, b)];
  return one.start === other.start && one.end === other.end;
}

/** A range without the spaces, punctuation and quotation marks at its ends. */
export function withoutEdges(text: string, { start, end }: TextRange): TextRange {
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return { start, end };
}
