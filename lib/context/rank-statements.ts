import type { Reason } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { TextRange } from '@/lib/model/text-range';
import type { ArchivedStatement } from './archive-port';
import { groupRepeats } from './group-repeats';
import { readSigns } from './paragraph-signs';
import type { Signs } from './paragraph-signs';
import { countSigns, rarityBy } from './rarity';
import type { Counts } from './rarity';
import { readAsked } from './read-asked';
import { reasonsOf } from './reasons';
import { entitiesOf, shareWith, worthOfShared } from './score-statement';
import { varyStatements } from './vary-statements';

/**
 * What the reader looks at: the entity, the paragraph that names it, where the paragraph names whom, and the day of the
 * page (ISO), where it is known.
 */
export type Asked = {
  entity: Pick<Entity, 'id' | 'kind'>;
  paragraph: string;
  mentions: readonly (TextRange & { entity: string })[];
  day?: string | undefined;
  /** In how many statements of the archive each stem stands. */
  words?: Counts | undefined;
};

/** A statement with its score, why it stands there, and the same said elsewhere, newest first. */
export type RankedStatement = {
  statement: ArchivedStatement;
  score: number;
  why: Reason[];
  again: ArchivedStatement[];
  /** Said after the day of the page. */
  isLater: boolean;
};

/** What somebody said comes before what was said about him, between equals the newest: each less than a rare word. */
const weights = { speaker: 0.35, newest: 0.25 };

/** An archive of fewer statements does not know which words are common: the statements themselves then tell. */
const fewestCounted = 20;

/**
 * Orders statements (given newest first) by what they share with a paragraph, rare words and names before common
 * ones, then varies the first few, so that they are not three times the same sentence or, for a person, one year. What was
 * said after the day of the page comes last: it is no earlier statement.
 */
export function rankStatements(
  statements: readonly ArchivedStatement[],
  { entity, paragraph, mentions, day, words }: Asked,
): RankedStatement[] {
  const asked = readAsked(paragraph, mentions, entity.id);
  const read = statements.map(statement => ({
    statement,
    signs: readSigns(statement.words, statement.mentions, id => id === entity.id || asked.entities.has(id)),
  }));
  const isCounted = words !== undefined && words.statements >= fewestCounted;
  const rarity = {
    word: rarityBy(isCounted ? words : countSigns(read.map(({ signs }) => signs.words.keys()))),
    entity: rarityBy(countSigns(statements.map(entitiesOf))),
  };
  const average = read.reduce((sum, { signs }) => sum + signs.words.size, 0) / read.length;

  const scored = read.map((item, place) => {
    const shared = shareWith(asked, item.statement, item.signs, rarity);
    const score =
      worthOfShared(shared, item.signs.words.size, average) +
      (isSaidBy(entity.id, item.statement) ? weights.speaker : 0) +
      weights.newest * (1 - place / read.length);
    return { ...item, score, shared, isLater: day !== undefined && dayOf(item.statement) > day };
  });
  const ordered = scored.toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || b.score - a.score);
  const groups = groupRepeats(ordered, rarity.word);
  const varied = varyStatements(groups, entity.kind === 'person');
  // What stands before another is worth at least as much, whatever brought it there.
  for (let place = varied.length - 2; place >= 0; place--)
    varied[place]!.score = Math.max(varied[place]!.score, varied[place + 1]!.score);
  return varied.map(({ statement, score, shared, again, isLater }) => ({
    statement,
    score,
    why: reasonsOf(shared),
    again: again.map(repeat => repeat.statement).toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
    isLater,
  }));
}

/** A statement with what its words tell. */
export type ReadStatement = { statement: ArchivedStatement; signs: Signs };

/** Whether an entity said it, itself or through its spokesman. */
const isSaidBy = (entity: string, { speaker, speaksFor }: ArchivedStatement): boolean =>
  speaker.entity === entity || speaksFor.includes(entity);

/** The first day on which it may have been said, '' when nothing is known of it. */
export const dayOf = ({ said, published }: ArchivedStatement): string => said?.from ?? published?.from ?? '';
