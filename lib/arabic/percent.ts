import { foldKey } from './fold';
import { follows } from './gaps';
import type { Word } from './words';

/** Per cent in words: "بالمئة" glued, "في المئة" apart, with every spelling of the hundred. */
const glued = new Set(['بالمئة', 'بالمائة', 'بالماية', 'بالميّة', 'بالمية'].map(foldKey));
const apart = new Set(['المئة', 'المائة', 'الماية', 'المية'].map(foldKey));
const inside = new Set(['في', 'ب'].map(foldKey));
/** A sign apart from the number before it and tight to the one after (٪20 %30) is that one's. */
const sign = /^(?:[%٪﹪％]|[\s\p{Cf}][%٪﹪％](?![\p{L}\p{N}]))/u;

/** The per cent sign or words right after a number: `end` in source offsets, `next` the first word after. */
export function readPercent(
  text: string,
  words: readonly Word[],
  next: number,
  end: number,
): { next: number; end: number } | undefined {
  const mark = sign.exec(text.slice(end, end + 4));
  if (mark) return { next, end: end + mark[0].length };
  if (next >= words.length || !follows(text, words, next)) return undefined;
  const { key } = words[next]!;
  if (glued.has(key)) return { next: next + 1, end: words[next]!.end };
  const hundred = words[next + 1];
  if (!inside.has(key) || !hundred || !apart.has(hundred.key) || !follows(text, words, next + 1))
    return undefined;
  return { next: next + 2, end: hundred.end };
}

/** "%50", as the sign is often typed before the digits: where it starts, or nothing. A web address (%20%29) has none. */
export function percentBefore(text: string, start: number, end: number): number | undefined {
  if (!/^[%٪﹪％]$/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}\p{M}]/u.test(text[start - 2] ?? ' '))
    return undefined;
  return sign.test(text.slice(end, end + 4)) ? undefined : start - 1;
}
