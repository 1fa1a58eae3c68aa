import type { MentionIndex } from './mention-index';
import { closed, type Reading } from './reading';

/** The fullest form in which an article has named each entity so far. */
export type FullestNames = { of: (entity: string) => string | undefined; readUpTo: (word: number) => void };

/** Longer forms than this describe rather than name. */
const longestName = 7;

/** Follows the mentions of a text; `readUpTo` takes in those up to a word. */
export function fullestNames(reading: Reading, mentions: MentionIndex): FullestNames {
  const best = new Map<string, { text: string; words: number }>();
  let next = 0;
  return {
    of: entity => best.get(entity)?.text,
    readUpTo: word => {
      for (; next < mentions.all.length && mentions.all[next]!.from <= word + 8; next++) {
        const { from, to, entity, mention } = mentions.all[next]!;
        if (mention.how?.by === 'adjective' || to - from > longestName) continue;
        // للتحالف: the name starts within the joined preposition and is not whole.
        if (reading.text[mention.start] === 'ل' && reading.text[mention.start - 1] === 'ل') continue;
        if ((best.get(entity)?.words ?? 0) >= to - from) continue;
        best.set(entity, { text: closed(reading.text, mention.start, mention.end), words: to - from });
      }
    },
  };
}
