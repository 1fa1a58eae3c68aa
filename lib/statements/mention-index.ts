import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { wordFrom, type Reading } from './reading';

/** A mention by the words it covers, end exclusive. */
export type WordMention = { from: number; to: number; entity: string; mention: Mention };

/** Mentions by word; a word with an attached clitic counts as the mention's first. */
export type MentionIndex = {
  all: readonly WordMention[];
  kindOf: (entity: string) => EntityKind | undefined;
  /** The mention that starts with the word. */
  at: (reading: Reading, word: number) => WordMention | undefined;
  /** The mention that covers the word, wherever it starts. */
  covering: (word: number) => WordMention | undefined;
  /** Whether the word lies inside a mention that started at an earlier word. */
  insideAfterStart: (reading: Reading, word: number) => boolean;
  startsBefore: (reading: Reading, word: number) => boolean;
};

/** Puts mentions (UTF-16 offsets) on the words that they cover. */
export function indexMentions(
  reading: Reading,
  mentions: readonly Mention[],
  kindOf: (entity: string) => EntityKind | undefined,
): MentionIndex {
  const all: WordMention[] = [];
  const byWord = new Map<number, WordMention>();
  for (const mention of mentions) {
    let from = wordFrom(reading, mention.start);
    if (from > 0 && reading.words[from - 1]!.end > mention.start) from--;
    const to = wordFrom(reading, mention.end);
    if (to <= from) continue;
    const entry = { from, to, entity: mention.entity, mention };
    all.push(entry);
    for (let word = from; word < to; word++) if (!byWord.has(word)) byWord.set(word, entry);
  }
  const inside = (word: number): boolean => (byWord.get(word)?.from ?? word) < word;
  return {
    all,
    kindOf,
    at: (_, word) => (byWord.get(word)?.from === word ? byWord.get(word) : undefined),
    covering: word => byWord.get(word),
    insideAfterStart: (_, word) => inside(word),
    startsBefore: (_, word) => inside(word),
  };
}
