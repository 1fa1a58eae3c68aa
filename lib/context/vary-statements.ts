import type { ShownStatement } from '@/lib/model/context';
import { isMoreExact } from './agreeing-figures';
import type { Signs } from './paragraph-signs';

type Varied = { statement: ShownStatement; signs: Signs };

/** Statements that a card shows: the reader is in the middle of another text. */
export const shownStatements = 3;
/** How far down the order a statement for the card may be fetched from. */
const reach = 30;
/** Two statements that share this part of their words say the same. */
const sameShare = 0.6;

/**
 * Moves up to the card what says something else than the statements before it; of two that give the same figure the
 * more exact one comes first. For a person the card prefers different years and shows the newest first: a person's
 * words are read over time.
 */
export function varyStatements<T extends Varied>(ordered: readonly T[], isPerson: boolean): T[] {
  const near = ordered.slice(0, reach);
  const chosen: T[] = [];
  for (const isWanted of isPerson ? [isOfNewYear, isNew] : [isNew]) {
    for (const candidate of near) {
      if (chosen.length === shownStatements) break;
      const wanted = mostExact(candidate, near);
      if (!chosen.includes(wanted) && isWanted(wanted, chosen)) chosen.push(wanted);
      if (chosen.length < shownStatements && !chosen.includes(candidate) && isWanted(candidate, chosen))
        chosen.push(candidate);
    }
  }
  if (isPerson) chosen.sort((a, b) => (yearOf(a) < yearOf(b) ? 1 : yearOf(a) > yearOf(b) ? -1 : 0));
  return [...chosen, ...ordered.filter(item => !chosen.includes(item))];
}

/** The statement itself, or another that gives its figure more exactly: the rounded one comes after it. */
function mostExact<T extends Varied>(candidate: T, near: readonly T[]): T {
  return near.reduce((best, other) => (isMoreExactThan(other, best) ? other : best), candidate);
}

/** Figures are compared within one speaker's own, as in `groupFigures`. */
function isMoreExactThan(a: Varied, b: Varied): boolean {
  const isComparable =
    a.statement.stance === 'asserts' &&
    b.statement.stance === 'asserts' &&
    a.statement.speaker.entity === b.statement.speaker.entity;
  return (
    isComparable &&
    [...a.signs.counted].some(([thing, figure]) => {
      const other = b.signs.counted.get(thing);
      return other !== undefined && isMoreExact(figure, other);
    })
  );
}

const isNew = (candidate: Varied, chosen: readonly Varied[]) =>
  !chosen.some(other => saysTheSame(candidate.signs, other.signs));

const isOfNewYear = (candidate: Varied, chosen: readonly Varied[]) =>
  isNew(candidate, chosen) && !chosen.some(other => yearOf(other) === yearOf(candidate));

/** The year in which it may have been said first, '' when nothing is known of it. */
const yearOf = ({ statement: { said, published } }: Varied) =>
  (said?.from ?? published?.from ?? '').slice(0, 4);

function saysTheSame(a: Signs, b: Signs): boolean {
  const shared = [...a.words.keys()].filter(word => b.words.has(word)).length;
  const all = a.words.size + b.words.size - shared;
  return all > 0 && shared / all >= sameShare;
}
