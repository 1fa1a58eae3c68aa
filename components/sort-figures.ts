import type { FigureGroup } from '@/lib/model/context';

/** A figure that its speaker does not give as fact (denied, alleged, demanded, warned of) stands apart. */
export const standsApart = ({ claims }: FigureGroup): boolean =>
  claims.some(({ stance }) => stance !== undefined && stance !== 'asserts');

/**
 * Groups by what they are worth to a reader: `compared`, figures of several dates or speakers side by side; `lone` ones,
 * whose words are those of a statement anyway; `apart`, what is not stated as fact.
 */
export const sortFigures = (
  groups: readonly FigureGroup[],
): Record<'compared' | 'lone' | 'apart', FigureGroup[]> => ({
  compared: groups.filter(group => !standsApart(group) && group.claims.length > 1),
  lone: groups.filter(group => !standsApart(group) && group.claims.length === 1),
  apart: groups.filter(standsApart),
});
