import { readByline } from './byline';
import type { Candidate } from './choose-names';
import type { Zone } from './head-zone';
import { tidy } from './plain-words';

/** What a page marks up as the writer, by what the mark is worth: said in words made for machines, or by a class alone. */
const marked = '[rel~="author"], [itemprop~="author"]';
const classed =
  '[class~="byline"], [class~="author"], [class~="author-name"], [class~="article-author"], [class~="writer"]';

/** A name has two to six words of letters, or of a letter with a point; what has more, digits or stops is about something else. */
const word = String.raw`(?:\p{L}\.|\p{L}[\p{L}\p{M}’'-]+)`;
const nameLine = new RegExp(`^${word}(?: ${word}){1,5}$`, 'u');

/** Where a writer's name leads to: the list of what he wrote. */
const writersPage = 'a[href*="author" i], a[href*="writer" i]';

/**
 * The writers that elements by the headline name. Elsewhere the same marks stand on the writers of other articles, of
 * comments and of pictures.
 */
export function findWriters(document: Document, zoneOf: (element: Element) => Zone): Candidate[] {
  return [marked, classed].flatMap(selector =>
    [...document.querySelectorAll(selector)].flatMap((element): Candidate[] => {
      const zone = zoneOf(element);
      if (zone !== 'under-headline' && zone !== 'above-headline') return [];
      const name = nameOf(element, selector === marked);
      return name ? [{ value: name, source: selector === marked ? 'markup' : 'byline' }] : [];
    }),
  );
}

/** The first line of an element that is a name. Under a class alone it must be labelled (بقلم) or lead to the writer's page. */
function nameOf(element: Element, isMarked: boolean): string | undefined {
  const inner = isMarked
    ? (element.querySelector('[itemprop~="name"]') ?? element)
    : (element.querySelector(writersPage) ?? element);
  const written = inner.getAttribute('content') ?? inner.textContent ?? '';
  const line = written.split('\n').map(tidy).find(Boolean) ?? '';
  const isSure = isMarked || inner.matches(writersPage);
  const name = readByline(line) ?? (isSure ? line : '');
  return nameLine.test(name) ? name : undefined;
}
