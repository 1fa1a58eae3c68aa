import type { ArchivedStatement } from './archive-port';
import { agree } from './agreeing-figures';
import type { SignFigure, Signs } from './paragraph-signs';
import type { Rarity } from './rarity';
import type { AskedSigns } from './read-asked';

/** What a statement shares with a paragraph, each with what it is worth. */
export type Shared = {
  words: { stem: string; written: string; worth: number }[];
  /** Words of a field that the paragraph speaks of too, one for each field. */
  fields: { stem: string; written: string; worth: number }[];
  entities: { id: string; worth: number }[];
  figures: { unit: string; stems: readonly string[]; worth: number }[];
};

/** What each sign weighs beside a word, all by their rarity. */
export const weights = {
  /** A name says more than a word. */
  entity: 1.6,
  /** Of the same field (ألغام, متفجرات). */
  field: 0.5,
  /** The same thing counted is what a reader wants to compare; the head alone (مادة of مادة متفجرة) is half as much. */
  figure: 1.6,
  figureHead: 0.6,
  /** The very figure, within rounding. */
  sameFigure: 0.6,
};

/** How fast more words stop counting for more, and how much a statement's length is held against it (as in BM25). */
const saturation = 1.2;
const lengthShare = 0.5;

/** A statement of fewer words is no more to the point for its shortness. */
const fewWords = 8;

/** What a statement shares with a paragraph. */
export function shareWith(
  asked: AskedSigns,
  statement: ArchivedStatement,
  own: Signs,
  rarity: { word: Rarity; entity: Rarity },
): Shared {
  // A word of the paragraph counts once, in however many forms the statement has it.
  const words = new Map<string, Shared['words'][number]>();
  const fields = new Map<string, Shared['fields'][number]>();
  for (const [stem, { written, readings, field }] of own.words) {
    const weight = field === undefined ? undefined : asked.fields.get(field);
    if (field !== undefined && weight !== undefined) {
      const worth = weights.field * weight * rarity.word(stem);
      if (worth > (fields.get(field)?.worth ?? 0)) fields.set(field, { stem, written, worth });
    }
    for (const reading of readings) {
      const met = asked.words.get(reading);
      if (!met) continue;
      const worth = met.weight * rarity.word(stem);
      if (worth > (words.get(met.word)?.worth ?? 0)) words.set(met.word, { stem, written, worth });
    }
  }
  const entities = [...entitiesOf(statement)].flatMap(id => {
    const weight = asked.entities.get(id);
    return weight === undefined ? [] : [{ id, worth: weight * weights.entity * rarity.entity(id) }];
  });
  // Figures are read only where the thing that the paragraph counts is spoken of at all.
  const isSpokenOf = asked.figures.some(({ stems }) => stems[0] !== undefined && own.words.has(stems[0]));
  const figures = (isSpokenOf ? own.figures() : []).flatMap(figure => {
    const worth = Math.max(
      0,
      ...asked.figures.map(other => other.weight * worthOf(figure, other, rarity.word)),
    );
    return worth > 0 ? [{ unit: figure.unit, stems: figure.stems, worth }] : [];
  });
  return { words: [...words.values()], fields: [...fields.values()], entities, figures };
}

/** All that is shared, in one number; `length` and `average`: words of the statement and of all. */
export function worthOfShared(
  { words, fields, entities, figures }: Shared,
  length: number,
  average: number,
): number {
  const relative = 1 - lengthShare + (lengthShare * Math.max(length, fewWords)) / Math.max(average, fewWords);
  return (
    ((sum(words) + sum(fields)) * (saturation + 1)) / (1 + saturation * relative) +
    sum(entities) +
    // Several figures of one kind do not make a statement more to the point.
    Math.max(0, ...figures.map(({ worth }) => worth))
  );
}

/** The entities of a statement: whom it speaks about, and who speaks. */
export function entitiesOf({ about, speaker }: ArchivedStatement): Set<string> {
  return new Set(speaker.entity === undefined ? about : [...about, speaker.entity]);
}

function worthOf(figure: SignFigure, other: SignFigure, rarity: Rarity): number {
  const [head] = figure.stems;
  if (head === undefined || head !== other.stems[0]) return 0;
  const rarest = Math.max(...figure.stems.map(rarity));
  if (figure.stems.join() !== other.stems.join()) return weights.figureHead * rarity(head);
  return (weights.figure + (agree(figure, other) ? weights.sameFigure : 0)) * rarest;
}

const sum = (shared: readonly { worth: number }[]) => shared.reduce((total, { worth }) => total + worth, 0);
