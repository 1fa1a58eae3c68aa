import { readByline } from './byline';
import { isDateLine } from './line-dates';
import { readNotice } from './notices';
import { lettersOf, matchHeadlines } from './plain-words';
import { isProse } from './find-body';
import { trimEnds } from './trim-ends';
import { isLinked, type TextLine } from './text-line';

/** What is left of the lines; `byline`: who a line among them names as the writer. */
export type KeptText = { lines: TextLine[]; isPartial: boolean; byline?: string };

/** A line that is said twice (for narrow and for wide screens) is at least so long. In characters. */
const repeatLength = 40;

/**
 * Drops from an article's lines what is no text of it: the headline, dates and names of writers, teasers and other
 * links, notices, what is there twice, and headings that nothing follows.
 */
export function keepText(lines: readonly TextLine[], titles: readonly string[]): KeptText {
  // A page that makes links of its own paragraphs loses none of them.
  const linkedLength = lengthOf(lines.filter(isLinked));
  const dropsLinks = linkedLength < lengthOf(lines) / 2;
  const isTitle = matchHeadlines(titles);
  const longestTitle = titles.reduce((longest, { length }) => Math.max(longest, length), 0);
  const kept: TextLine[] = [];
  const seen = new Set<string>();
  let isPartial = false;
  let isUnderLabel = false;
  let byline: string | undefined;
  for (const line of lines) {
    const letters = lettersOf(line.text);
    if (letters.length < 2) continue;
    const notice = readNotice(line.text);
    if (notice === 'paywall') isPartial = true;
    if (notice) {
      isUnderLabel = notice === 'label';
      continue;
    }
    if (isLinked(line) && (dropsLinks || isUnderLabel)) continue;
    isUnderLabel = false;
    const isHeadline = line.text.length <= longestTitle * 1.3 && isTitle(line.text);
    if (isHeadline || (seen.has(letters) && line.text.length >= repeatLength)) continue;
    const isBeforeText = !kept.some(isProse);
    const named = isBeforeText || !isProse(line) ? readByline(line.text) : undefined;
    if (named) {
      byline ??= named;
      continue;
    }
    if (isDateLine(line.text)) continue;
    seen.add(letters);
    kept.push(line);
  }
  return { lines: trimEnds(kept), isPartial, ...(byline ? { byline } : {}) };
}

const lengthOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);
