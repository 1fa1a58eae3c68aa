import { endsSentence, isProse } from './find-body';
import type { TextLine } from './text-line';

/** So many short lines in a row are a bar of names, tags or buttons; headings between paragraphs stand alone. */
const barLength = 3;
/** What stands behind such a bar is a rest of the page, unless it is a good part of the text. */
const restShare = 0.25;

/** What somebody is quoted with, at whatever length; a post of a network is no line of the text. */
const quotation = 'blockquote:not([class*="tweet"], [class*="instagram"], [class*="embed"])';

/**
 * Takes off the ends what is no text: short lines before the first paragraph (a section, a place, a count), headings
 * after the last, and what stands behind a bar of short lines.
 */
export function trimEnds(lines: readonly TextLine[]): TextLine[] {
  const prose = lines.filter(isProse);
  const stops = prose.filter(({ text }) => endsSentence(text)).length;
  // Some outlets end their paragraphs without a full stop.
  const isText = (line: TextLine): boolean =>
    line.element.closest(quotation) !== null ||
    (endsSentence(line.text) && line.text.split(' ').length >= 3) ||
    (stops * 2 < prose.length && isProse(line));
  const first = lines.findIndex(line => isText(line) || isProse(line));
  if (first < 0) return [...lines];
  const whole = lines.slice(first, findBar(lines, first));
  let last = whole.findLastIndex(isText);
  while (last + 1 < whole.length && isProse(whole[last + 1]!)) last++;
  return last < 0 ? whole : whole.slice(0, last + 1);
}

/** Where the text ends at a bar of short lines; the number of lines where there is none. */
function findBar(lines: readonly TextLine[], first: number): number {
  const isShort = (line: TextLine): boolean =>
    !isProse(line) && !endsSentence(line.text) && line.element.closest('li') === null;
  const lengths = lines.map(line => (isProse(line) ? line.text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let n = first, run = 0; n < lines.length; n++) {
    run = isShort(lines[n]!) ? run + 1 : 0;
    before += lengths[n]!;
    if (run === barLength && total - before < total * restShare) return n + 1 - barLength;
  }
  return lines.length;
}
