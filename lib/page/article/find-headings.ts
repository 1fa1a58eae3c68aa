import { lettersOf, matchHeadlines, maxHeadlineLength, tidy } from './plain-words';
import { titleParts } from './title-parts';

/** Headings after so many are those of other articles. */
const maxHeadings = 40;

/**
 * What may be the article's headline on the page, most likely first. Many templates make the outlet's name the <h1> and
 * the headline an <h2>; an <h1> that leads to the front page, or is a short end of the <title>, is the outlet's name.
 * `called`: what the page's data calls the article.
 */
export function findHeadings(document: Document, pageTitle: string, called: readonly string[]): Element[] {
  const parts = titleParts(pageTitle);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const isOutlet = (heading: Element): boolean => {
    const letters = lettersOf(textOf(heading));
    const link = heading.querySelector('a') ?? heading.closest('a');
    if (/^(?:https?:\/\/[^/]+)?\/?$/u.test(link?.getAttribute('href') ?? '#')) return true;
    return parts.some(part => part !== longest && lettersOf(part) === letters);
  };
  const main = [...document.querySelectorAll('h1')]
    .slice(0, maxHeadings)
    .filter(heading => isShort(heading) && !isOutlet(heading));
  if (main.length > 0) return main;
  const isNamed = matchHeadlines([...called, pageTitle, longest]);
  return [...document.querySelectorAll('h2')]
    .slice(0, maxHeadings)
    .filter(heading => isShort(heading) && isNamed(textOf(heading)));
}

function isShort(heading: Element): boolean {
  const { length } = textOf(heading);
  return length > 0 && length <= maxHeadlineLength;
}

const textOf = (element: Element): string => tidy(element.textContent ?? '');
