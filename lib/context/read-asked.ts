import { sentenceAround } from '@/lib/entities/sentence-around';
import type { TextRange } from '@/lib/model/text-range';
import { readSigns } from './paragraph-signs';
import type { SignFigure } from './paragraph-signs';

/** A paragraph, read once for all statements: what each of its signs weighs. */
export type AskedSigns = {
  /** The words, by every reading; `word` is one for all readings of a word. */
  words: ReadonlyMap<string, { word: string; weight: number }>;
  /** The fields of its words. */
  fields: ReadonlyMap<string, number>;
  /** The entities that it names beside the asked one. */
  entities: ReadonlyMap<string, number>;
  figures: readonly (SignFigure & { weight: number })[];
};

/** A long paragraph passes from one thing to another: what stands in another sentence than the name weighs less. */
const otherSentence = 0.6;
/** Within the sentence the weight falls to that of another over this distance from the name, in UTF-16 code units. */
const farFromName = 250;

/** Names that are not the same may share a word (سجن غويران, سجن علايا): less than a word of the text, more than nothing. */
const wordOfName = 0.7;

/** Reads a paragraph for the sake of the entity that a reader asks for. */
export function readAsked(
  paragraph: string,
  mentions: readonly (TextRange & { entity: string })[],
  entity: string,
): AskedSigns {
  const signs = readSigns(paragraph, mentions, id => id === entity);
  const names = mentions
    .filter(mention => mention.entity === entity)
    .map(({ start, end }) => ({ start, end, sentence: sentenceAround(paragraph, start, end) }));
  const weightAt = (place: TextRange): number => {
    if (names.length === 0) return 1;
    const distances = names
      .filter(({ sentence }) => sentence.start <= place.start && place.end <= sentence.end)
      .map(({ start, end }) => Math.max(0, start - place.end, place.start - end));
    const nearness = 1 - Math.min(farFromName, ...distances) / farFromName;
    return otherSentence + (1 - otherSentence) * nearness;
  };

  const words = new Map<string, { word: string; weight: number }>();
  const fields = new Map<string, number>();
  for (const [word, { readings, isOfName, field, ...place }] of signs.words) {
    const weight = weightAt(place) * (isOfName ? wordOfName : 1);
    if (field !== undefined) fields.set(field, Math.max(fields.get(field) ?? 0, weight));
    for (const reading of readings)
      if ((words.get(reading)?.weight ?? 0) < weight) words.set(reading, { word, weight });
  }
  const entities = new Map<string, number>();
  for (const mention of mentions)
    if (mention.entity !== entity)
      entities.set(mention.entity, Math.max(entities.get(mention.entity) ?? 0, weightAt(mention)));
  return {
    words,
    fields,
    entities,
    figures: signs.figures().map(figure => ({ ...figure, weight: weightAt(figure) })),
  };
}
