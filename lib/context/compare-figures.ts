import type { FigureComparison, FigureDifference, PageFigure, ShownClaim } from '@/lib/model/context';
import { agree, isExact, isMoreExact, type Figure } from './agreeing-figures';
import { comparisonKey, dayOf } from './group-figures';

/**
 * Puts each figure of a page beside those of the archive that count the same thing for the same subject, newest first;
 * one that stands on the page twice once, and only where the archive has one. No figure that its speaker denied or
 * alleged is compared, on either side.
 */
export function compareFigures(
  page: readonly PageFigure[],
  archive: readonly ShownClaim[],
): FigureComparison[] {
  const earlier = new Map<string, ShownClaim[]>();
  for (const claim of archive) {
    const key = comparisonKey(claim);
    if (key !== undefined) earlier.set(key, [...(earlier.get(key) ?? []), claim]);
  }
  const compared = new Set<string>();
  return page.flatMap((figure): FigureComparison[] => {
    const key = comparisonKey(figure);
    const claims = key === undefined ? undefined : earlier.get(key);
    const own = JSON.stringify([key, figure.value, figure.bound]);
    if (!claims || compared.has(own)) return [];
    compared.add(own);
    // What an article gives rounded and then exactly is one figure.
    const exact = claims.filter(
      claim => !claims.some(other => other.article === claim.article && isMoreExact(other, claim)),
    );
    const newestFirst = exact.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
    return [
      {
        page: figure,
        earlier: newestFirst.map(claim => ({ claim, difference: differenceOf(claim, figure) })),
      },
    ];
  });
}

/** How the later of two figures differs from the earlier one; figures without a value are not compared. */
export function differenceOf(earlier: Figure, later: Figure): FigureDifference {
  if (earlier.value === null || later.value === null)
    throw new Error('differenceOf: a figure without a value');
  if (agree(earlier, later)) return { is: 'same' };
  const [from, to] = [earlier.value, later.value];
  if (typeof from === 'number' && typeof to === 'number') {
    // Of decimals (2.3 million and 2.1), what the sum of their binary fractions adds is no difference.
    const by = Number(Math.abs(to - from).toPrecision(12));
    return { is: to > from ? 'more' : 'less', from, to, by, isAbout: !isExact(earlier) || !isExact(later) };
  }
  const [low, high] = typeof from === 'number' ? [from, from] : from;
  const [ownLow, ownHigh] = typeof to === 'number' ? [to, to] : to;
  if (ownLow > high) return { is: 'more', isAbout: true };
  return ownHigh < low ? { is: 'less', isAbout: true } : { is: 'unlike' };
}
