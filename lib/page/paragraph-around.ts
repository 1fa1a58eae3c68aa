import type { TextRange } from '@/lib/model/text-range';

/** The block around a range, cut on both sides of it where it is longer than `limit` UTF-16 code units. */
export function paragraphAround(text: string, { start, end }: TextRange, limit: number): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, Math.min(Math.floor((start + end - limit) / 2), text.length - limit));
  return text.slice(from, from + limit);
}
