import type { Entity } from '@/lib/model/entity';
import type { PackStatement } from '@/lib/model/pack';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { stemReadings } from '@/lib/arabic/stem';
import { splitWords } from '@/lib/arabic/words';

/** Statements in one row of the search table: a scan of 5 000 takes some 2 ms, and the row stays below 3 MB. */
export const statementsPerShard = 5_000;

/**
 * Words to scan, folded, with a space before and after each, so that a whole word is found by `includes(' word ')`
 * and a beginning by `includes(' beginning')`. `stems` holds every reading of every word.
 */
export type Haystack = { words: string; stems: string };

/** What search needs of up to `statementsPerShard` statements; the lists run parallel. */
export type SearchShard = {
  ids: string[];
  dates: string[];
  contents: Haystack[];
  /** For each statement the place of its speaker in `names`. */
  speakers: number[];
  /** The distinct speakers, each by the names that find it. */
  names: Haystack[];
};

/** Fills one shard statement by statement. */
export type ShardBuilder = {
  readonly size: number;
  /** `content`: the words of the statement; `entity`: its speaker, if known. */
  add(statement: PackStatement, date: string, content: string, entity: Entity | undefined): void;
  take(): SearchShard;
};

export function buildShard(): ShardBuilder {
  const shard: SearchShard = { ids: [], dates: [], contents: [], speakers: [], names: [] };
  const places = new Map<string, number>();
  return {
    get size() {
      return shard.ids.length;
    },
    add({ id, speaker }, date, content, entity) {
      shard.ids.push(id);
      shard.dates.push(date);
      shard.contents.push(haystackOf(content));
      // English names find people only: that of the coalition names ISIS, whose search would bring all its statements.
      const names = [
        speaker.text,
        entity?.name.ar,
        entity?.kind === 'person' ? entity.name.en : undefined,
      ].join('\n');
      let place = places.get(names);
      if (place === undefined) {
        place = shard.names.push(haystackOf(names)) - 1;
        places.set(names, place);
      }
      shard.speakers.push(place);
    },
    take: () => shard,
  };
}

/** The words of a text to scan, without function words (على would answer every search for علي). */
export function haystackOf(text: string): Haystack {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const { start, end, key } of splitWords(text)) {
    if (isFunctionWord(text.slice(start, end))) continue;
    words.add(key);
    for (const reading of stemReadings(key)) stems.add(reading);
  }
  return { words: spaced(words), stems: spaced(stems) };
}

const spaced = (words: ReadonlySet<string>) => (words.size > 0 ? ` ${[...words].join(' ')} ` : '');
