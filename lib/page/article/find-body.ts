import { isLinked, type TextLine } from './text-line';

/** So long a line is a paragraph; shorter ones are headings, dates, names. In characters. */
const proseLength = 40;
/** Readability takes along what stands around the text; the element that has this much of the prose is the text. */
const bodyShare = 0.8;
/** A lead is longer than a heading. In characters. */
const leadLength = 60;

export const isProse = (line: TextLine): boolean => line.text.length >= proseLength && !isLinked(line);

/** A line that ends as a sentence does; teasers end in an ellipsis or in nothing. */
export const endsSentence = (text: string): boolean => /(?<!\.\.|…)[.!?؟:][\s"'”“»)\]]*$/u.test(text);

/**
 * Of the lines that Readability kept, those of the article: all that stand in the innermost element with most of the
 * prose, and beside it only whole sentences (a lead above the text, a last paragraph below it).
 */
export function findBody(root: Element, lines: readonly TextLine[]): TextLine[] {
  const weight = new Map<Element, number>();
  let total = 0;
  for (const line of lines.filter(isProse)) {
    total += line.text.length;
    for (let at: Element | null = line.element; at && at !== root.parentElement; at = at.parentElement)
      weight.set(at, (weight.get(at) ?? 0) + line.text.length);
  }
  if (total === 0) return [];
  let body = root;
  for (let inner: Element | undefined = root; inner;) {
    body = inner;
    inner = [...body.children].find(child => (weight.get(child) ?? 0) >= total * bodyShare);
  }
  const start = lines.findIndex(({ element }) => body.contains(element));
  return lines.filter(
    (line, n) => body.contains(line.element) || isSentence(line) || (n < start && isLead(line)),
  );
}

const isSentence = (line: TextLine): boolean =>
  isProse(line) && endsSentence(line.text) && line.linked < line.text.length / 3;

/** A lead above the text may end without a full stop; so does a caption, which follows its picture and ends in a credit. */
function isLead({ text, linked, element }: TextLine): boolean {
  if (text.length < leadLength || linked > 0 || /\([^()]{2,25}\)$/u.test(text)) return false;
  const before = element.previousElementSibling;
  return !before?.matches('img, picture, video') && !before?.querySelector('img, picture, video');
}
