import type { TextRange } from '@/lib/model/text-range';

const always = new Set('!?؟؛\n');

/** The sentence that text[start, end) stands in; UTF-16 code units. */
export function sentenceAround(text: string, start: number, end: number): TextRange {
  let from = start;
  while (from > 0 && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

/** Characters beyond which a line is a paragraph. */
const longestHeading = 160;

/** Whether text[start, end) stands in a headline or caption: a short line of its own that no full stop or comma ends. */
export function isInHeading(text: string, start: number, end: number): boolean {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const newLine = text.indexOf('\n', end);
  const line = text.slice(from, newLine < 0 ? text.length : newLine).trim();
  return line.length <= longestHeading && !/[.؛،,:]["”»)]*$/u.test(line);
}

/** A full stop ends a sentence only before a space: names are masked with stops, numbers written with them. */
function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  return always.has(mark) || (mark === '.' && (at + 1 === text.length || /\s/.test(text[at + 1]!)));
}
