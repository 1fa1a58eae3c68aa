/**
 * How an element takes part in the text. `skip`: with all that is in it; `edge`: what stands between its text and its
 * neighbours' (nothing, a space, or a break that no name crosses).
 */
export type Look = { isSkipped: boolean; isVisible: boolean; keepsLines: boolean; edge: '' | ' ' | '\n' };

/** No prose of the page: code, what the reader types, what is drawn, and the readings of ruby text. */
const skippedNames = new Set(
  (
    'script style noscript template textarea input select datalist code kbd samp var rt rp ' +
    'svg math canvas video audio iframe frame object embed img picture meter progress'
  ).split(' '),
);

const skipped: Look = { isSkipped: true, isVisible: false, keepsLines: false, edge: '' };

/** Cut away to nothing: how pages hide words that only a screen reader is to say. */
const isCutAway = ({ position, clip, clipPath }: CSSStyleDeclaration): boolean =>
  clipPath === 'inset(50%)' ||
  clipPath === 'inset(100%)' ||
  (/^(?:absolute|fixed)$/.test(position) && /^rect\((\S+), \1, \1, \1\)$/.test(clip));

/**
 * Looks at an element's own style. Words in inline-blocks (the items of a menu) do not run into one another, although
 * no space need stand between them.
 */
export function lookAtElement(element: Element): Look {
  if (skippedNames.has(element.localName)) return skipped;
  if ((element as HTMLElement).isContentEditable) return skipped;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.contentVisibility === 'hidden' || isCutAway(style)) return skipped;
  const isInline = display === 'inline' || display === 'contents' || display.startsWith('ruby');
  return {
    isSkipped: false,
    isVisible: style.visibility === 'visible',
    keepsLines: /pre|break-spaces/.test(style.whiteSpace),
    edge: isInline ? '' : display.startsWith('inline') ? ' ' : '\n',
  };
}
