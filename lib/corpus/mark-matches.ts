import type { TextRange } from '@/lib/model/text-range';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { splitWords } from '@/lib/arabic/words';
import { findPhrase } from './find-phrase';
import type { Query } from './parse-query';
import { scoreOf } from './score-word';
import { haystackOf } from './search-shard';

/**
 * What of a text answers the words, the phrases and the words of `about` in a query: source offsets in UTF-16 code
 * units, in text order and apart. `named`: where the text names what the query is about.
 */
export function markMatches(
  text: string,
  { words, phrases, about }: Pick<Query, 'words' | 'phrases' | 'about'>,
  named: readonly TextRange[] = [],
): TextRange[] {
  const asked = [...words, ...(named.length > 0 ? [] : about.flatMap(({ words }) => words))];
  const single = splitWords(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    if (asked.length === 0 || isFunctionWord(word)) return [];
    const haystack = haystackOf(word);
    return asked.some(asked => scoreOf(asked, haystack) > 0) ? [{ start, end }] : [];
  });
  return joined([...single, ...phrases.flatMap(phrase => findPhrase(text, phrase)), ...named]);
}

/** Ranges in order, those that overlap as one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
