import { rangeOf, type Content } from './content';
import { denies } from './denials';
import type { Found } from './found';
import { gap, keyAt, type Reading } from './reading';
import { wordSet } from './word-set';

/** What joins a further clause to one after أن or إن. */
const furtherThat = wordSet(
  'وأن وإن وأنه وإنه وأنها وإنها وأنهم وإنهم وأننا وإننا وبأن وبأنه وبأنها وبأنهم فإن فإنه فإنها',
);
/** Words between two joined clauses; a statement has few, and a text without end must stay linear. */
const mostClauses = 12;

/** Whether a word joins a further clause to the one before it (… وإن القوات باقية). */
export const opensFurtherClause = (reading: Reading, at: number): boolean =>
  furtherThat.has(keyAt(reading, at)) && !(reading.gaps[at]! & (gap.stop | gap.line));

/** A part of a statement's words that denies or does not; `that`: the وإن before it. */
type Part = { from: number; to: number; that?: number; denies: boolean };

/**
 * قال إن الوضع صعب، وإن ما نشر عار عن الصحة: a statement that denies in some of its clauses and asserts in others, as
 * one statement for each, so that no denied figure stands as said.
 */
export function byStance(reading: Reading, found: Found): Found[] {
  const { cue, content } = found;
  if (!cue || cue.kind === 'narration' || cue.stance !== 'asserts' || cue.style === 'noun') return [found];
  const parts = merged(partsOf(reading, content));
  if (parts.length < 2) return [found];
  return parts.map(({ from, to, that, denies: isDenied }, n) => {
    const range = rangeOf(reading, from, to, content.form);
    const ends = n === parts.length - 1;
    return {
      ...found,
      ...(that === undefined ? {} : { cue: { ...cue, complementiser: thatAt(reading, that) } }),
      content: {
        ...range,
        start: n === 0 ? content.start : range.start,
        end: ends ? content.end : range.end,
      },
      stance: isDenied ? 'denies' : 'asserts',
    };
  });
}

/** أن in وأن, without the و that joins it. */
export function thatAt(reading: Reading, at: number): { start: number; end: number } {
  const { start, end } = reading.words[at]!;
  return { start: start + 1, end };
}

/** The clauses of a content: at وإن, at a new sentence, and at a joined clause that denies (، وما نشر عار عن الصحة). */
function partsOf(reading: Reading, { from, to }: Content): Part[] {
  const parts: Part[] = [];
  let start = from;
  let that: number | undefined;
  for (let at = from + 1; at <= to; at++) {
    const isThat = at < to && furtherThat.has(keyAt(reading, at));
    if (at < to && !isThat && !(reading.gaps[at]! & (gap.stop | gap.line))) continue;
    if (at > start) parts.push(...splitAtDenial(reading, start, at, that));
    start = isThat ? at + 1 : at;
    that = isThat ? at : undefined;
    if (parts.length > mostClauses) return [];
  }
  return parts;
}

/** One clause, or two where a clause joined to it by و behind a comma denies. */
function splitAtDenial(reading: Reading, from: number, to: number, that: number | undefined): Part[] {
  const before = that === undefined ? {} : { that };
  if (denies(reading, from, to)) return [{ from, to, ...before, denies: true }];
  for (let at = from + 1; at < to; at++)
    if (reading.gaps[at]! & gap.comma && keyAt(reading, at).startsWith('و') && denies(reading, at, to))
      return [
        { from, to: at, ...before, denies: false },
        { from: at, to, denies: true },
      ];
  return [{ from, to, ...before, denies: false }];
}

/** Clauses beside each other that do the same stay one part. */
function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.denies === part.denies) result[result.length - 1] = { ...last, to: part.to };
    else result.push(part);
  }
  return result;
}
