import type { Entity } from '@/lib/model/entity';
import type { ArchivedStatement } from './archive-port';
import { readSigns } from './paragraph-signs';
import type { Signs } from './paragraph-signs';
import { varyStatements } from './vary-statements';

/** What the reader looks at: the entity, the paragraph that names it, and the ids of all entities named there. */
export type Asked = { entity: Pick<Entity, 'id' | 'kind'>; paragraph: string; entities: readonly string[] };

/** A statement with its score and what it shares with the paragraph: stems, entities, counted things. */
export type RankedStatement = {
  statement: ArchivedStatement;
  score: number;
  shared: { words: string[]; entities: string[]; counted: string[] };
};

/** What each sign weighs, in units of a word that half of the statements hold. */
const weights = {
  /** A name says more than a word. */
  entity: 1.5,
  /** The same thing counted is what a reader wants to compare. */
  counted: 4,
  /** What somebody said comes before what was said about him. */
  speaker: 1,
  /** Between equals the newest; less than one rare word. */
  newest: 0.8,
};

/** How much the length of a statement is held against the words that it shares (0 not at all, 1 fully). */
const lengthShare = 0.3;

/**
 * Orders statements (given newest first) by what they share with a paragraph, rare words and names before common
 * ones, then varies the first few, so that they are not three times the same sentence or, for a person, one year.
 */
export function rankStatements(
  statements: readonly ArchivedStatement[],
  { entity, paragraph, entities }: Asked,
): RankedStatement[] {
  const asked = readSigns(paragraph);
  const askedReadings = new Set([...asked.words.values()].flat());
  const others = new Set(entities.filter(id => id !== entity.id));
  const signs = statements.map(statement => readSigns(statement.words));
  const rarity = rarityOf(signs.map(({ words }) => words.keys()));
  const nameRarity = rarityOf(statements.map(namesIn));
  const averageLength = signs.reduce((sum, { words }) => sum + words.size, 0) / (signs.length || 1);

  const ranked = statements.map((statement, place): RankedStatement & { signs: Signs } => {
    const own = signs[place]!;
    const words = [...own.words].flatMap(([word, readings]) =>
      readings.some(reading => askedReadings.has(reading)) ? [word] : [],
    );
    const names = [...namesIn(statement)].filter(id => others.has(id));
    const counted = [...own.counted.keys()].filter(thing => asked.counted.has(thing));
    const length = 1 - lengthShare + (lengthShare * own.words.size) / (averageLength || 1);
    const score =
      sum(words.map(rarity)) / length +
      weights.entity * sum(names.map(nameRarity)) +
      weights.counted * counted.length +
      (statement.speaker.entity === entity.id ? weights.speaker : 0) +
      weights.newest * (1 - place / statements.length);
    return { statement, score, shared: { words, entities: names, counted }, signs: own };
  });
  const ordered = ranked.toSorted((a, b) => b.score - a.score);
  return varyStatements(ordered, entity.kind === 'person').map(({ statement, score, shared }) => ({
    statement,
    score,
    shared,
  }));
}

/** The entities of a statement: whom it speaks about, and who speaks. */
function namesIn({ about, speaker }: ArchivedStatement): Set<string> {
  return new Set(speaker.entity === undefined ? about : [...about, speaker.entity]);
}

/** What a sign is worth by how few statements have it: 0.7 for one in all of them, 3.9 for one in fifty. */
function rarityOf(lists: readonly Iterable<string>[]): (sign: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const sign of list) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return sign => Math.log(1 + lists.length / (counts.get(sign) ?? 1));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
