import type { TextRange } from '@/lib/model/text-range';

const always = new Set('!?؟؛\n');

/** Characters to either side up to which a sentence is followed: a text that never ends one must stay linear. */
const longestSentence = 1000;

/** The sentence that text[start, end) stands in; UTF-16 code units. */
export function sentenceAround(text: string, start: number, end: number): TextRange {
  const [first, last] = [Math.max(0, start - longestSentence), Math.min(text.length, end + longestSentence)];
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < last && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

/** Characters beyond which a line is a paragraph. */
const longestHeading = 160;

/** Whether text[start, end) stands in a headline or caption: a short line of its own that no full stop or comma ends. */
export function isInHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestHeading - 1), start);
  const after = text.slice(end, end + longestHeading + 1);
  const from = before.lastIndexOf('\n');
  const to = after.indexOf('\n');
  const line = (
    before.slice(from + 1) +
    text.slice(start, end) +
    (to < 0 ? after : after.slice(0, to))
  ).trim();
  return line.length <= longestHeading && !/[.؛،,:]["”»)]*$/u.test(line);
}

/** A full stop ends a sentence only before a space: names are masked with stops, numbers written with them. */
function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  return always.has(mark) || (mark === '.' && (at + 1 === text.length || /\s/.test(text[at + 1]!)));
}
