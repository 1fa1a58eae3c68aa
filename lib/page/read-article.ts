import type { ReadArticle } from '@/lib/model/read-article';
import { fail, succeed, type Result } from '@/lib/model/result';
import { readAddressDate } from './article/address-date';
import { chooseAuthor, chooseOutlet, chooseTitle, from, outletsInTitle } from './article/choose-names';
import { choosePublished } from './article/choose-published';
import { readDateStamp } from './article/date-stamp';
import { findElementDates } from './article/element-dates';
import type { FoundDate } from './article/found-date';
import { createZoneFinder, type Landmarks, type Zone } from './article/head-zone';
import { findHeadlineDates } from './article/headline-dates';
import { readLinkedData, type LinkedData } from './article/linked-data';
import { metaValues, readMetaTags } from './article/meta-tags';
import { readNotice } from './article/notices';
import { drawOutline, numberOf } from './article/outline';
import { isSameHeadline, tidy } from './article/plain-words';
import { readBody } from './article/read-body';
import { readTextLines, type TextLine } from './article/text-line';
import { isFrontPage, readCanonicalAddress, webAddress } from './article/web-address';

/** Less text is a teaser, an error page or a picture's caption. In characters. */
const minTextLength = 80;

const noArticle =
  'this page has no article that can be read; open the page of a single article and wait until its text is there';

/**
 * Reads the article of a page: its text and what the page says of title, outlet, writer and date, each with its
 * source. The page itself is not changed. `address`: where the page was loaded from, absent for a file; `now`: dates
 * after it are not believed.
 */
export function readArticle(
  document: Document,
  address: string | undefined,
  now: Date = new Date(),
): Result<ReadArticle> {
  if (!document.body || isFrontPage(address)) return fail(noArticle);
  const tags = readMetaTags(document);
  const pageTitle = tidy(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1, h2')];
  const calledTitles = [...metaValues(tags, 'title'), ...(pageTitle ? [pageTitle] : [])];
  const data = readLinkedData(document, [...calledTitles, ...firstHeadings(headings)], address);

  const headlines = [data.headline, ...metaValues(tags, 'title')].filter(text => text !== undefined);
  const outlets = [
    ...from('json-ld', [data.publisher]),
    ...from('meta', metaValues(tags, 'outlet')),
    ...from('page-title', outletsInTitle(pageTitle, [...headlines, ...firstHeadings(headings)])),
    ...from('json-ld', [data.site]),
  ];
  const outlet = chooseOutlet(outlets, webAddress(address)?.hostname);
  const outletNames = [...outlets.map(({ value }) => value), ...(outlet ? [outlet.value] : [])];
  const title = chooseTitle(
    firstHeadings(headings),
    [
      ...from('json-ld', [data.headline]),
      ...from('meta', metaValues(tags, 'title')),
      ...from('page-title', [pageTitle]),
    ],
    outletNames,
  );

  const copy = document.cloneNode(true) as Document;
  const outline = drawOutline(copy);
  const body = readBody(copy.cloneNode(true) as Document, [...(title ? [title.value] : []), ...headlines]);
  const text = body?.lines.map(line => line.text).join('\n') ?? '';
  if (!body || text.length < minTextLength) return fail(noArticle);

  const numbers = body.lines.map(line => numberOf(line.element)).filter(number => number >= 0);
  const headline = headings.findIndex(
    ({ textContent }) => title && isSameHeadline(title.value, tidy(textContent ?? '')),
  );
  const headlineElement = [...copy.querySelectorAll('h1, h2')][headline];
  const landmarks: Landmarks = {
    headline: headlineElement ? numberOf(headlineElement) : -1,
    bodyStart: Math.min(...numbers),
    bodyEnd: Math.max(...numbers),
  };
  const findZone = createZoneFinder(outline, landmarks);
  const lines = readTextLines(copy.body);
  const zoneOf = (element: Element): Zone => findZone(numberOf(element));
  const { published, otherDates } = choosePublished(
    [
      ...dataDates(data),
      ...stamped('meta', 'published', metaValues(tags, 'published')),
      ...stamped('meta', 'modified', metaValues(tags, 'modified')),
      ...findElementDates(copy, zoneOf),
      ...findHeadlineDates(lines, zoneOf),
      ...addressDates(address),
    ],
    now,
  );
  const author = chooseAuthor(
    [
      ...from('json-ld', [data.author]),
      ...from('meta', metaValues(tags, 'author')),
      ...from('byline', [body.byline]),
    ],
    outletNames,
  );
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

/** A paywall's notice stands in the text or soon after it; so many lines below it are looked at. */
const linesToPaywall = 8;

function hasPaywall(lines: readonly TextLine[], { bodyStart, bodyEnd }: Landmarks): boolean {
  const placed = lines.map(line => ({ line, number: numberOf(line.element) }));
  const after = placed.filter(({ number }) => number > bodyEnd).slice(0, linesToPaywall);
  return [...placed.filter(({ number }) => number >= bodyStart && number <= bodyEnd), ...after].some(
    ({ line }) => readNotice(line.text) === 'paywall',
  );
}

const firstHeadings = (headings: readonly Element[]): string[] =>
  headings.filter(({ localName }) => localName === 'h1').map(({ textContent }) => tidy(textContent ?? ''));

const dataDates = ({ published, modified }: LinkedData): FoundDate[] => [
  ...stamped('json-ld', 'published', published ? [published] : []),
  ...stamped('json-ld', 'modified', modified ? [modified] : []),
];

function stamped(
  source: FoundDate['source'],
  kind: FoundDate['kind'],
  values: readonly string[],
): FoundDate[] {
  return values.flatMap(written => {
    const stamp = readDateStamp(written);
    return stamp
      ? [{ from: stamp.day, to: stamp.day, source, kind, written, isLateUtc: stamp.isLateUtc }]
      : [];
  });
}

function addressDates(address: string | undefined): FoundDate[] {
  const date = readAddressDate(address);
  return date ? [{ ...date, source: 'address', kind: 'published' }] : [];
}
