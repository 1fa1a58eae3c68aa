import type { Matcher } from '@/lib/entities/matcher';
import type { PageFigure } from '@/lib/model/context';
import type { TextRange } from '@/lib/model/text-range';
import { extractArticle } from './extract-article';

/** So much of a page is read for its figures, in UTF-16 code units: ten times the text of most articles. */
export const longestForFigures = 40_000;
/** More figures than these are a table, which nobody reads beside an article. */
const mostFigures = 100;

const contains = (outer: TextRange, inner: TextRange) => outer.start <= inner.start && inner.end <= outer.end;

/** The figures that a page's blocks of text give as fact, in text order, each with who gives it. */
export function findPageFigures(blocks: readonly string[], matcher: Matcher): PageFigure[] {
  let text = '';
  for (const block of blocks) {
    if (text.length + block.length > longestForFigures) break;
    text += `${block}\n`;
  }
  const { claims, statements } = extractArticle({ text }, matcher);
  return claims
    .flatMap((claim): PageFigure[] => {
      if (claim.value === null) return [];
      // Speech inside speech: the inner statement is whose figure it is; a denial round it denies it too.
      const around = statements.filter(statement => contains(statement, claim));
      if (around.some(({ stance }) => stance !== 'asserts')) return [];
      const speaker = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker;
      const { start, end, value, bound, unit, about, when } = claim;
      return [
        {
          words: text.slice(start, end),
          value,
          bound,
          unit,
          ...(about !== undefined && { about }),
          ...(when && { when }),
          ...(speaker && { speaker }),
        },
      ];
    })
    .slice(0, mostFigures);
}
