import { foldKey } from '@/lib/arabic/fold';
import { agree } from './agreeing-figures';
import type { Signs } from './paragraph-signs';
import type { Rarity } from './rarity';
import type { ReadStatement } from './rank-statements';

/** Two statements of one speaker that share this part of their words are one statement, said again. */
const repeatShare = 0.6;
/** With fewer words and names than these, a statement is said again only to the letter. */
const fewWords = 4;

/**
 * Puts statements that one speaker made several times into one: the first in the given order stands for them. A denial
 * is no repetition of what it denies, and another figure is another statement.
 */
export function groupRepeats<T extends ReadStatement>(
  ordered: readonly T[],
  rarity: Rarity,
): (T & { again: T[] })[] {
  const groups: (T & { again: T[] })[] = [];
  /** Groups by speaker and word; of sets that share enough words, one has one of the other's rarest few. */
  const found = new Map<string, (T & { again: T[] })[]>();
  for (const item of ordered) {
    const content = contentOf(item);
    const rarest = [...content].toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
    const few = rarest.slice(0, Math.floor((1 - repeatShare) * content.size) + 1);
    const keys = (few.length > 0 ? few : [foldKey(item.statement.words)]).map(
      sign => `${speakerOf(item)} ${sign}`,
    );
    const near = new Set(keys.flatMap(key => found.get(key) ?? []));
    const group = [...near].find(other => saysAgain(item, other));
    if (group) {
      group.again.push(item);
      continue;
    }
    const own = { ...item, again: [] };
    groups.push(own);
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), own]);
  }
  return groups;
}

/** Whether a statement of the same speaker says what another says. */
function saysAgain(a: ReadStatement, b: ReadStatement): boolean {
  return (
    a.statement.stance === b.statement.stance &&
    a.signs.denials === b.signs.denials &&
    shareContent(a, b) &&
    !(namesAnother(a, b) && namesAnother(b, a)) &&
    haveSameFigures(a.signs, b.signs)
  );
}

function shareContent(a: ReadStatement, b: ReadStatement): boolean {
  const [own, other] = [contentOf(a), contentOf(b)];
  if (Math.min(own.size, other.size) < fewWords)
    return foldKey(a.statement.words) === foldKey(b.statement.words);
  let shared = 0;
  for (const sign of own) if (other.has(sign)) shared++;
  return shared / (own.size + other.size - shared) >= repeatShare;
}

/** Whether a statement names someone whom another does not; where both do, one is of another town or man. */
const namesAnother = ({ statement: a }: ReadStatement, { statement: b }: ReadStatement): boolean =>
  a.mentions.some(({ entity }) => !b.mentions.some(other => other.entity === entity));

/** The words and the names of a statement. */
function contentOf({ signs, statement }: ReadStatement): Set<string> {
  return new Set([...signs.words.keys(), ...statement.mentions.map(({ entity }) => `@${entity}`)]);
}

/** How many words two texts share. */
export function sharedWords(a: Signs, b: Signs): number {
  let shared = 0;
  for (const word of a.words.keys()) if (b.words.has(word)) shared++;
  return shared;
}

/** Whether the figures of two texts agree, thing by thing; a figure that one of them lacks does not part them. */
function haveSameFigures(a: Signs, b: Signs): boolean {
  return a.figures().every(figure => {
    const others = b.figures().filter(other => other.unit === figure.unit);
    return others.length === 0 || others.some(other => agree(figure, other));
  });
}

const speakerOf = ({ statement: { speaker } }: ReadStatement) => speaker.entity ?? speaker.text;
