import { readDateStamp } from './date-stamp';
import type { FoundDate } from './found-date';
import type { Zone } from './head-zone';
import { tidy } from './plain-words';

const datedSelector =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [property$="datePublished"], ' +
  '[property$="dateModified"], [property="dc:date"], [property="dcterms:date"], [property="dc:created"], [pubdate]';

/** After the text stand other articles, with their dates. */
const zoneOrder: readonly Zone[] = ['under-headline', 'above-headline'];

/**
 * The dates of <time> elements and of elements that microdata or RDFa name as dates, near the article alone: other
 * articles that are listed on the page have theirs.
 */
export function findElementDates(document: Document, zoneOf: (element: Element) => Zone): FoundDate[] {
  const found = [...document.querySelectorAll(datedSelector)].flatMap(element => {
    const zone = zoneOrder.indexOf(zoneOf(element));
    const date = zone >= 0 && element.localName !== 'meta' ? readElement(element) : undefined;
    return date ? [{ zone, date }] : [];
  });
  return found.toSorted((a, b) => a.zone - b.zone).map(({ date }) => date);
}

function readElement(element: Element): FoundDate | undefined {
  const written =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? tidy(element.textContent ?? '');
  const stamp = written.length <= 80 ? readDateStamp(written) : undefined;
  if (!stamp) return undefined;
  const { day, isLateUtc } = stamp;
  const property =
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`.trim();
  const signs = `${property} ${element.getAttribute('class') ?? ''}`;
  return {
    from: day,
    to: day,
    source: property ? 'markup' : 'time',
    kind: /modified|updated/iu.test(signs) && !/published/iu.test(signs) ? 'modified' : 'published',
    written,
    isLateUtc,
  };
}
