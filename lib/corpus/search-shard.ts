import type { Entity } from '@/lib/model/entity';
import type { DateRange } from '@/lib/model/date-range';
import type { PackStatement } from '@/lib/model/pack';
import type { StatementKind } from '@/lib/model/statement';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { stemReadings } from '@/lib/arabic/stem';
import { splitWords } from '@/lib/arabic/words';

/**
 * Statements whose words lie in a row of the search table itself: a scan of 5 000 takes some 2 ms, and the row stays below
 * 3 MB. A pack begins with such a row, a sample of its words.
 */
export const scannedStatements = 5_000;
/** Statements in a row whose words lie in blocks: more would need more memory than a weak machine has to sort them. */
export const indexedStatements = 25_000;

/**
 * Words to scan, folded, with a space before and after each, so that a whole word is found by `includes(' word ')`
 * and a beginning by `includes(' beginning')`. `stems` holds every reading of every word.
 */
export type Haystack = { words: string; stems: string };

/** What search needs of statements besides their words; the lists run parallel. */
export type ShardColumns = {
  ids: string[];
  /** The first and the last day on which each may have been said (ISO), '' when nothing is known of it. */
  dates: string[];
  lastDates: string[];
  kinds: StatementKind[];
  /** For each statement the places in `entities` of those that its words name. */
  about: number[][];
  entities: string[];
  /** For each statement the place of its speaker in `names`. */
  speakers: number[];
  /** The distinct speakers, each by the names that find it. */
  names: Haystack[];
  /** Which entity each of these speakers is, '' where none is known. */
  nameEntities: string[];
};

/** Up to `scannedStatements` statements with their words. */
export type SearchShard = ShardColumns & { contents: Haystack[] };
/** Up to `indexedStatements` statements; `blocks`: the first term of each block in which their words lie. */
export type IndexedShard = ShardColumns & { blocks: string[] };

/** Fills one shard statement by statement. */
export type ShardBuilder = {
  readonly size: number;
  /** `days`: when it may have been said; `content`: its words; `entity`: its speaker, if known. */
  add(
    statement: PackStatement,
    days: DateRange | undefined,
    content: string,
    entity: Entity | undefined,
  ): void;
  take(): SearchShard;
};

export function buildShard(): ShardBuilder {
  const shard: SearchShard = {
    ids: [],
    dates: [],
    lastDates: [],
    kinds: [],
    about: [],
    entities: [],
    contents: [],
    speakers: [],
    names: [],
    nameEntities: [],
  };
  const places = new Map<string, number>();
  const entityPlaces = new Map<string, number>();
  const placeOf = (id: string): number => {
    let place = entityPlaces.get(id);
    if (place === undefined) {
      place = shard.entities.push(id) - 1;
      entityPlaces.set(id, place);
    }
    return place;
  };
  return {
    get size() {
      return shard.ids.length;
    },
    add({ id, speaker, kind, about }, days, content, entity) {
      shard.ids.push(id);
      shard.dates.push(days?.from ?? '');
      shard.lastDates.push(days?.to ?? '');
      shard.kinds.push(kind);
      shard.about.push(about.map(placeOf));
      shard.contents.push(haystackOf(content));
      // English names find people only: that of the coalition names ISIS, whose search would bring all its statements.
      const names = [
        speaker.text,
        entity?.name.ar,
        entity?.kind === 'person' ? entity.name.en : undefined,
      ].join('\n');
      const key = `${speaker.entity ?? ''}\n${names}`;
      let place = places.get(key);
      if (place === undefined) {
        place = shard.names.push(haystackOf(names)) - 1;
        shard.nameEntities.push(speaker.entity ?? '');
        places.set(key, place);
      }
      shard.speakers.push(place);
    },
    take: () => shard,
  };
}

/** Words of which the stems are kept: those of some thousand statements, 2 MB. */
const keptReadings = 20_000;
const kept = new Map<string, readonly string[]>();

/** A few thousand words make up most of all texts: each is taken apart once. */
function readingsOf(key: string): readonly string[] {
  let readings = kept.get(key);
  if (!readings) {
    if (kept.size === keptReadings) kept.clear();
    readings = stemReadings(key);
    kept.set(key, readings);
  }
  return readings;
}

/** The words of a text to scan, without function words (على would answer every search for علي). */
export function haystackOf(text: string): Haystack {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const { start, end, key } of splitWords(text)) {
    if (isFunctionWord(text.slice(start, end))) continue;
    words.add(key);
    for (const reading of readingsOf(key)) stems.add(reading);
  }
  return { words: spaced(words), stems: spaced(stems) };
}

const spaced = (words: ReadonlySet<string>) => (words.size > 0 ? ` ${[...words].join(' ')} ` : '');
