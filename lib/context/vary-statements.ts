import { isMoreExact } from './agreeing-figures';
import { sharedWords } from './group-repeats';
import type { ReadStatement } from './rank-statements';

type Varied = ReadStatement & { isLater: boolean };

/** Statements that a card shows: the reader is in the middle of another text. */
export const shownStatements = 3;
/** How far down the order a statement for the card may be fetched from. */
const reach = 30;
/** A statement that shares this part of its words with another, or has that in it, says the same. */
const sameShare = 0.6;
/** With fewer words than these, chance is enough to share that part. */
const fewWords = 4;

/**
 * Moves up to the card what says something else than the statements before it; of two that give the same figure the
 * more exact one comes first. For a person the card prefers different years and shows the newest first: a person's
 * words are read over time.
 */
export function varyStatements<T extends Varied>(ordered: readonly T[], isPerson: boolean): T[] {
  const near = ordered.slice(0, reach).filter(({ isLater }) => isLater === ordered[0]!.isLater);
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
    a.signs
      .figures()
      .some(figure =>
        b.signs.figures().some(other => figure.unit === other.unit && isMoreExact(figure, other)),
      )
  );
}

const isNew = (candidate: Varied, chosen: readonly Varied[]) =>
  !chosen.some(other => saysTheSame(candidate, other));

const isOfNewYear = (candidate: Varied, chosen: readonly Varied[]) =>
  isNew(candidate, chosen) && !chosen.some(other => yearOf(other) === yearOf(candidate));

/** The year in which it may have been said first, '' when nothing is known of it. */
const yearOf = ({ statement: { said, published } }: Varied) =>
  (said?.from ?? published?.from ?? '').slice(0, 4);

function saysTheSame({ signs: a }: Varied, { signs: b }: Varied): boolean {
  const fewer = Math.min(a.words.size, b.words.size);
  return fewer > 0 && sharedWords(a, b) / fewer >= (fewer < fewWords ? 1 : sameShare);
}
