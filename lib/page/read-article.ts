import type { ReadArticle } from '@/lib/model/read-article';
import { fail, succeed, type Result } from '@/lib/model/result';
import { choosePublished } from './article/choose-published';
import { findDataDates } from './article/data-dates';
import { findElementDates } from './article/element-dates';
import { hasPaywall } from './article/has-paywall';
import { createZoneFinder, type Landmarks, type Zone } from './article/head-zone';
import { findHeadings } from './article/find-headings';
import { findHeadlineDates } from './article/headline-dates';
import { readLinkedData } from './article/linked-data';
import { metaValues, readMetaTags } from './article/meta-tags';
import { drawOutline, numberOf } from './article/outline';
import { isSameHeadline, maxHeadlineLength, tidy } from './article/plain-words';
import { readBody } from './article/read-body';
import { findAgoDates } from './article/ago-dates';
import { findWriters } from './article/writer-elements';
import { readNames } from './article/read-names';
import { readTextLines, type TextLine } from './article/text-line';
import { isFrontPage, readCanonicalAddress, webAddress } from './article/web-address';

/** Less text is a teaser, an error page or a picture's caption. In characters. */
const minTextLength = 80;

/** Written pages nest some forty elements; Readability's time grows with the square of it. */
const maxDepth = 200;

const noArticle =
  'this page has no article that can be read; open the page of a single article and wait until its text is there';

/**
 * Reads the article of a page: its text and what the page says of title, outlet, writer and date, each with its
 * source. The page itself is not changed. `address`: where the page was loaded from, absent for a file; `now`: dates
 * after it are not believed; `readAt`: when the page came from its outlet, which «قبل 3 ساعات» counts from, where that is known.
 */
export function readArticle(
  document: Document,
  address: string | undefined,
  now: Date = new Date(),
  readAt?: Date,
): Result<ReadArticle> {
  // The DOM of an empty file throws where it is asked for its body.
  if (!document.documentElement || !document.body || isFrontPage(address)) return fail(noArticle);
  const tags = readMetaTags(document);
  const pageTitle = textOf(document.querySelector('title')).slice(0, maxHeadlineLength);
  const headings = findHeadings(document, pageTitle, metaValues(tags, 'title')).map(textOf);
  const data = readLinkedData(document, [...headings, ...metaValues(tags, 'title'), pageTitle], address);
  const { title, outlet, calledTitles, authorOf } = readNames({ pageTitle, headings }, data, tags, address);

  // Numbered before Readability takes a copy apart, so that what it keeps is found again in the whole page.
  const page = document.cloneNode(true) as Document;
  const outline = drawOutline(page);
  if (outline.depth > maxDepth) return fail(noArticle);
  const body = readBody(page.cloneNode(true) as Document, calledTitles);
  const text = body?.lines.map(line => line.text).join('\n') ?? '';
  if (!body || text.length < minTextLength) return fail(noArticle);

  const landmarks = findLandmarks(page, title?.value, body.lines);
  const findZone = createZoneFinder(outline, landmarks);
  const zoneOf = (element: Element): Zone => findZone(numberOf(element));
  const lines = readTextLines(page.body);
  const { published, otherDates } = choosePublished(
    [
      ...findDataDates(data, tags, address),
      ...findElementDates(page, zoneOf),
      ...findHeadlineDates(lines, zoneOf),
      ...findAgoDates(lines, zoneOf, readAt),
    ],
    now,
  );
  const author = authorOf(body.byline, findWriters(page, zoneOf));
  const canonicalAddress = readCanonicalAddress(document, address);
  const own = webAddress(address)?.href;
  return succeed({
    text,
    isPartial: body.isPartial || hasPaywall(lines, landmarks),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(published ? { published } : {}),
    otherDates,
    ...(own ? { address: own } : {}),
    ...(canonicalAddress ? { canonicalAddress } : {}),
  });
}

const textOf = (element: Element | null): string => tidy(element?.textContent ?? '');

function findLandmarks(page: Document, title: string | undefined, body: readonly TextLine[]): Landmarks {
  const headline =
    title === undefined
      ? undefined
      : [...page.querySelectorAll('h1, h2')].find(heading => isSameHeadline(title, textOf(heading)));
  const numbers = body.map(({ element }) => numberOf(element)).filter(number => number >= 0);
  return {
    headline: headline ? numberOf(headline) : -1,
    bodyStart: numbers.reduce((first, number) => Math.min(first, number), numbers[0] ?? -1),
    bodyEnd: numbers.reduce((last, number) => Math.max(last, number), -1),
  };
}
