import type { TextRange } from '@/lib/model/text-range';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';
import type { QueryWord } from './parse-query';
import { scoreOf } from './scan-shard';
import { haystackOf } from './search-shard';

/** The words of a text that answer a word of the query: source offsets in UTF-16 code units, in text order. */
export function markMatches(text: string, query: readonly QueryWord[]): TextRange[] {
  return splitWords(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    if (isFunctionWord(word)) return [];
    const haystack = haystackOf(word);
    return query.some(asked => scoreOf(asked, haystack) > 0) ? [{ start, end }] : [];
  });
}
