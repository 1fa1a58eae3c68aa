import { gapBefore } from '@/lib/arabic/gaps';
import type { DatePhrase } from '@/lib/arabic/moment';
import type { Word } from '@/lib/arabic/words';
import type { DatedRange } from '@/lib/model/dated-range';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Statement } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';

/** What the other rules found in the same text, each list in text order. */
export type FoundForClaims = {
  mentions: readonly Mention[];
  statements: readonly Statement[];
  dates: readonly DatedRange[];
  kindOf?: (entity: string) => EntityKind | undefined;
  /** The text's words and all its date phrases, where they are known already. */
  words?: readonly Word[];
  phrases?: readonly DatePhrase[];
};

/** Answers about the places of a text, each in constant or logarithmic time; claims ask in text order. */
export type ClaimContext = {
  /** The mention that begins in a word. */
  mentionAt: (word: number) => Mention | undefined;
  /** The same where it may have members: people come from a place (300 شخص من العراق) without being of it. */
  memberAt: (word: number) => Mention | undefined;
  /** All mentions with the word they begin in. */
  names: readonly { mention: Mention; word: number }[];
  /** Index in `names` of the last one before a word, -1 when none. */
  lastNameBefore: (word: number) => number;
  /** The number of the sentence in which a word stands. */
  sentenceOf: (word: number) => number;
  /** The innermost statement round a range. Ranges must be asked for in text order. */
  statementAt: (range: TextRange) => Statement | undefined;
  /** The first word of the sentence, or of the statement within it. */
  clauseStart: (word: number, statement: Statement | undefined) => number;
  /** The date of the same sentence and the same statement that is nearest to a range. */
  dateFor: (
    range: TextRange,
    word: number,
    statement: Statement | undefined,
  ) => { from: string; to: string } | undefined;
};

const places: ReadonlySet<string> = new Set(['place', 'state', 'facility']);

/** Reads the places once: sentences, names by word, dates by word, statements by nesting. */
export function claimContext(text: string, words: readonly Word[], found: FoundForClaims): ClaimContext {
  const sentences = new Uint32Array(words.length + 1);
  const sentenceStarts: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (gapBefore(text, words, i) === 'break') sentenceStarts.push(i);
    sentences[i] = sentenceStarts.length - 1;
  }
  const wordAt = (offset: number) => lastIndex(words, word => word.start <= offset);
  const names = found.mentions.map(mention => ({ mention, word: Math.max(0, wordAt(mention.start)) }));
  const byWord = new Map(names.map(({ mention, word }) => [word, mention]));
  const dates = [...found.dates].sort((a, b) => a.start - b.start);
  const sentenceOf = (word: number) => sentences[word]!;
  return {
    names,
    mentionAt: word => byWord.get(word),
    memberAt: word => {
      const mention = byWord.get(word);
      return mention && !places.has(found.kindOf?.(mention.entity) ?? '') ? mention : undefined;
    },
    lastNameBefore: word => lastIndex(names, name => name.word < word),
    sentenceOf,
    statementAt: innermost(found.statements),
    clauseStart: (word, statement) => {
      const start = sentenceStarts[sentenceOf(word)] ?? 0;
      return statement ? Math.max(start, wordAt(statement.start)) : start;
    },
    dateFor: (range, word, statement) => {
      const before = lastIndex(dates, date => date.start < range.start);
      const fits = (date: DatedRange | undefined) =>
        date !== undefined &&
        sentenceOf(Math.max(0, wordAt(date.start))) === sentenceOf(word) &&
        (!statement || (date.start >= statement.start && date.end <= statement.end));
      const date = [dates[before], dates[before + 1]].find(fits);
      return date && { from: date.from, to: date.to };
    },
  };
}

/** The last index whose item passes; the items that pass stand before those that do not. */
function lastIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A sweep over nested statements: each is opened and closed once. */
function innermost(statements: readonly Statement[]): (range: TextRange) => Statement | undefined {
  const sorted = [...statements].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Statement[] = [];
  let next = 0;
  return range => {
    while (next < sorted.length && sorted[next]!.start <= range.start) open.push(sorted[next++]!);
    while (open.length > 0 && open.at(-1)!.end < range.end) open.pop();
    return open.at(-1);
  };
}
