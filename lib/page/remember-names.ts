import type { Mention } from '@/lib/model/mention';
import { keepTrying } from './keep-trying';

/** What is found in the blocks of one reading: a list of mentions per block, and which entities are core. */
export type FoundNames = { mentions: Mention[][]; core: string[] };

/**
 * The background is asked again after these pauses, in milliseconds: the first is for a worker that died (it starts
 * anew at once), the others for a database that is busy. Then the next change of the page has to ask.
 */
export const askAgainMs = [300, 2_000, 8_000] as const;

/** The names in the page's text as it was last read. */
export type NameMemory = {
  /** The names in these blocks; undefined where the answer was forgotten before it came. */
  namesIn: (texts: string[]) => Promise<FoundNames | undefined>;
  /** What is known, or being asked, is out of date: settings or archive have changed. */
  forget: () => void;
};

const isSameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);

/** Asks for the names of a text once, and again only where the text is another or the answer is to be forgotten. */
export function rememberNames(
  findNames: (texts: string[]) => Promise<FoundNames>,
  isWanted: () => boolean,
): NameMemory {
  let known: { texts: string[]; names: FoundNames } | undefined;
  let hasAsked = false;
  let forgotten = 0;
  return {
    namesIn: async texts => {
      if (known && isSameTexts(texts, known.texts)) return known.names;
      // A page that never had a text to ask for has nothing to tell the background.
      if (!hasAsked && texts.length === 0) return { mentions: [], core: [] };
      hasAsked = true;
      known = undefined;
      const askedAt = forgotten;
      const isStillWanted = (): boolean => isWanted() && askedAt === forgotten;
      const names = await keepTrying(() => findNames(texts), askAgainMs, isStillWanted);
      if (askedAt !== forgotten) return undefined;
      known = { texts, names };
      return names;
    },
    forget: () => {
      known = undefined;
      forgotten++;
    },
  };
}
