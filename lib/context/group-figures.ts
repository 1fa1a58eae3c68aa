import type { FigureGroup, ShownClaim } from '@/lib/model/context';
import { splitWords } from '@/lib/arabic/words';
import { stem } from '@/lib/arabic/stem';
import { agree } from './agreeing-figures';

/**
 * Puts figures beside each other that count the same thing for the same subject, oldest first; groups stand in the
 * order of their first figure. A figure that its speaker denied, alleged, asked for or warned of is no figure of the
 * speaker's own: it is compared with nothing. Neither is a vague one (عشرات), nor one whose subject nobody names.
 */
export function groupFigures(claims: readonly ShownClaim[]): FigureGroup[] {
  const groups = new Map<string, ShownClaim[]>();
  for (const claim of claims) {
    const key = comparisonKey(claim) ?? claim.id;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map(group => {
    const { unit, about } = group[0]!;
    return {
      unit,
      ...(about !== undefined && { about }),
      claims: group.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
      same:
        group.length > 1 &&
        group.every((claim, place) => group.slice(place + 1).every(other => agree(claim, other))),
    };
  });
}

/** Two figures with the same key are compared. The subject is whom the figure is about; where the clause does not tell, who gave it. */
export function comparisonKey({
  value,
  stance,
  unit,
  about,
  speaker,
}: Pick<ShownClaim, 'value' | 'stance' | 'unit' | 'about' | 'speaker'>): string | undefined {
  if (value === null || (stance !== undefined && stance !== 'asserts')) return undefined;
  const subject = about !== undefined ? `about ${about}` : speaker?.entity && `by ${speaker.entity}`;
  if (!subject) return undefined;
  return JSON.stringify([subject, splitWords(unit).map(word => stem(word.key))]);
}

/** The first day that the figure may be of, '' when nothing is known of it. */
export const dayOf = ({ when, published }: Pick<ShownClaim, 'when' | 'published'>) =>
  when?.from ?? published?.from ?? '';
