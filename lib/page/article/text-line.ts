import { readBlocks } from '@/lib/page/read-blocks';
import type { Look } from '@/lib/page/look-at-element';
import { tidy } from './plain-words';

/**
 * A line of the page. `element`: the one that its first letter stands in; `linked`: how many of its characters lead to
 * other pages.
 */
export type TextLine = { text: string; linked: number; element: Element };

/** Elements within a line, by name: a copy of a page has no layout to ask. */
const inlineNames = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
const skippedNames = new Set(
  (
    'script style noscript template textarea input select option datalist button svg math canvas video audio iframe ' +
    'frame object embed img picture meter progress head title'
  ).split(' '),
);

function lookByName(element: Element): Look {
  const name = element.localName;
  const isSkipped = skippedNames.has(name) || element.hasAttribute('hidden') || isHiddenByStyle(element);
  const edge = inlineNames.has(name) || name.includes(':') ? '' : name === 'td' || name === 'th' ? ' ' : '\n';
  return { isSkipped, isVisible: true, keepsLines: name === 'pre', edge };
}

const isHiddenByStyle = (element: Element): boolean =>
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');

/** The lines of text below an element in reading order; a <br> ends a line as a block does. */
export function readTextLines(root: Element): TextLine[] {
  const lines: TextLine[] = [];
  for (const block of readBlocks(root, () => {}, lookByName)) {
    if (!block) continue;
    let start = 0;
    let piece = 0;
    for (const written of block.text.split('\n')) {
      const end = start + written.length;
      let linked = 0;
      let element: Element | undefined;
      for (; piece < block.pieces.length; piece++) {
        const { node, start: at, data } = block.pieces[piece]!;
        if (at > end) break;
        const inner = tidy(data.slice(Math.max(0, start - at), end - at));
        if (inner && node.parentElement) {
          element ??= node.parentElement;
          if (leadsAway(node.parentElement)) linked += inner.length;
        }
        // A text that goes on into the next line is looked at again there.
        if (at + data.length > end) break;
      }
      const text = tidy(written);
      if (text && element) lines.push({ text, linked, element });
      start = end + 1;
    }
  }
  return lines;
}

/** Whether a line is, but for a bullet or a date, one link or several. */
export const isLinked = ({ text, linked }: TextLine): boolean => linked > 0 && linked >= text.length * 0.8;

function leadsAway(element: Element): boolean {
  const href = element.closest('a')?.getAttribute('href');
  return href !== null && href !== undefined && !/^\s*(?:#|javascript:)/iu.test(href);
}
