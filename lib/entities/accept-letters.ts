import type { NameHit } from './find-names';
import type { NameForm } from './name-forms';
import { isOneOf, placeWords } from './place-words';
import type { LetterDifference } from './strict-letters';
import type { Surroundings } from './surroundings';

/** A page's habit of writing final ye without its dots, or alef maqsura with them; it makes على and علي one. */
export type PageHabits = { exchangesFinalYe: boolean };

/** Words that every page has, with final ye exchanged, against the same words written by the book. */
const exchangedYe = /(?<!\p{L})(?:فى|التى|الذى|الي|إلي|حتي)(?!\p{L})/gu;
const keptYe = /(?<!\p{L})(?:في|التي|الذي|إلى|الى|حتى)(?!\p{L})/gu;

/** Reads the habits of a page from all its blocks of text. */
export function readHabits(blocks: readonly string[]): PageHabits {
  let exchanged = 0;
  let kept = 0;
  for (const block of blocks) {
    exchanged += block.match(exchangedYe)?.length ?? 0;
    kept += block.match(keptYe)?.length ?? 0;
  }
  return { exchangesFinalYe: exchanged > kept };
}

/** Letters of a name up to which a clitic in front and a hamza missing within make another word of it (أطمة, فاطمة). */
const shortName = 4;

/**
 * Whether a name found loosely is the name, seeing the letters in which the page differs: several words vouch for each other, a single
 * word has to be right where the difference makes another word (على is not علي, كتابه is not كتابة).
 */
export function acceptsLetters(
  { words, form, entity }: NameForm,
  differences: readonly LetterDifference[],
  hit: NameHit,
  around: Surroundings,
  habits: () => PageHabits,
): boolean {
  if (words > 1) return true;
  if (differences.includes('alef-maqsura') && !habits().exchangesFinalYe) return false;
  // A noun with the article takes no pronoun, so its final ه can only be a ة.
  if (
    differences.includes('ta-marbuta') &&
    !form.startsWith('ال') &&
    !(isPlace(entity.kind) && isOneOf(placeWords, around.before))
  ) {
    return false;
  }
  return !(differences.includes('hamza') && hit.proclitic !== '' && form.length <= shortName);
}

function isPlace(kind: string): boolean {
  return kind === 'place' || kind === 'state' || kind === 'facility';
}
