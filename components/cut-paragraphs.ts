import type { PackStatement } from '@/lib/model/pack';
import type { TextRange } from '@/lib/model/text-range';

/** A stretch of a paragraph that lies in the same statements throughout; `statement` is the innermost of them. */
export type Piece = TextRange & { statement?: PackStatement; isAsked: boolean };

/** A paragraph with its pieces in text order, and the statements that touch it. */
export type Paragraph = TextRange & { pieces: Piece[]; statements: PackStatement[] };

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const length = ({ start, end }: TextRange): number => end - start;

const paragraphRanges = (text: string): TextRange[] => {
  const ranges: TextRange[] = [];
  for (const { index, 0: words } of text.matchAll(/[^\n]+/g)) {
    if (words.trim()) ranges.push({ start: index, end: index + words.length });
  }
  return ranges;
};

/**
 * Cuts an article at its line breaks, and each paragraph where statements or the asked range begin and end.
 * Offsets are UTF-16 into `text`; statements may nest and may run over a line break.
 */
export const cutParagraphs = (
  text: string,
  statements: readonly PackStatement[],
  asked?: TextRange,
): Paragraph[] =>
  paragraphRanges(text).map(paragraph => {
    const touching = statements.filter(statement => overlaps(statement, paragraph));
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const range of asked ? [...touching, asked] : touching) {
      for (const offset of [range.start, range.end]) {
        if (offset > paragraph.start && offset < paragraph.end) cuts.add(offset);
      }
    }
    const offsets = [...cuts].sort((a, b) => a - b);
    const pieces = offsets.slice(0, -1).map((start, index): Piece => {
      const range = { start, end: offsets[index + 1] ?? paragraph.end };
      const within = touching.filter(statement => contains(statement, range));
      within.sort((a, b) => length(a) - length(b));
      const isAsked = asked !== undefined && contains(asked, range);
      return within[0] ? { ...range, statement: within[0], isAsked } : { ...range, isAsked };
    });
    return { ...paragraph, pieces, statements: touching };
  });
