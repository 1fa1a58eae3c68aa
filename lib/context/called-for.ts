import { stemsOfField } from '@/lib/arabic/word-fields';
import type { Called } from '@/lib/model/context';
import type { Asked } from './rank-statements';
import { rarityBy } from './rarity';
import { readAsked } from './read-asked';
import { weights } from './score-statement';

/** So many of its words are looked up: each more brings little and costs blocks of words to be read. */
const mostWords = 8;
/** Each field has some twenty words. */
const mostFields = 2;

/**
 * What a paragraph calls for, the rarest words first, each worth what it is worth in the ranking. A name's rarity is that
 * among the statements, which are not known yet: all names are worth the same.
 */
export function calledFor({ paragraph, mentions, entity, words }: Asked): Called {
  const asked = readAsked(paragraph, mentions, entity.id);
  const rarity = rarityBy(words ?? { statements: 1, counts: new Map() });
  const byWord = new Map<string, { readings: string[]; worth: number }>();
  for (const [reading, { word, weight }] of asked.words) {
    const known = byWord.get(word) ?? { readings: [], worth: weight * rarity(word) };
    known.readings.push(reading);
    byWord.set(word, known);
  }
  const fields = [...asked.fields].map(([field, weight]) => ({
    readings: stemsOfField(field),
    worth: weight * weights.field,
  }));
  const first = <T extends { worth: number }>(list: readonly T[], most: number): T[] =>
    list.toSorted((a, b) => b.worth - a.worth).slice(0, most);
  return {
    words: [...first([...byWord.values()], mostWords), ...first(fields, mostFields)],
    entities: [...asked.entities].map(([id, weight]) => ({ id, worth: weight * weights.entity })),
  };
}
