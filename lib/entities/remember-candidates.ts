import type { PageHabits } from './accept-letters';
import { findCandidates, type Candidate } from './find-candidates';
import type { Matcher } from './matcher';

/** Finds the candidates of a block as `findCandidates` does. */
export type CandidateSource = typeof findCandidates;

/** What was found in one block; `habits`: the page's, where the block's candidates hang on them. */
type Known = { candidates: Candidate[]; habits?: PageHabits };

/**
 * A source that knows the blocks of the reading before: a page that changes is most often the same page with a few blocks
 * more, and finding names anew in a megabyte takes longer than all else. Called at the beginning of every reading; what the
 * reading before the last had is let go, and all of it with another matcher.
 */
export function rememberCandidates(): (matcher: Matcher) => CandidateSource {
  let built: Matcher | undefined;
  let blocks = new Map<string, Known>();
  return matcher => {
    const before = built === matcher ? blocks : new Map<string, Known>();
    const now = new Map<string, Known>();
    [built, blocks] = [matcher, now];
    return (_, text, habitsOf) => {
      const known = now.get(text) ?? before.get(text);
      const isStill =
        known && (!known.habits || known.habits.exchangesFinalYe === habitsOf().exchangesFinalYe);
      const found = isStill ? known : findKnown(matcher, text, habitsOf);
      now.set(text, found);
      return found.candidates;
    };
  };
}

function findKnown(matcher: Matcher, text: string, habitsOf: () => PageHabits): Known {
  let habits: PageHabits | undefined;
  const candidates = findCandidates(matcher, text, () => (habits = habitsOf()));
  return { candidates, ...(habits && { habits }) };
}
