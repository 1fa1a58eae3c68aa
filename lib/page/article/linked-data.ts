import { decodeEntities, matchHeadlines, maxHeadlineLength, tidy } from './plain-words';
import { parseLenientJson } from './lenient-json';
import { webAddress } from './web-address';

/** What the page's JSON-LD says of its article. */
export type LinkedData = {
  headline?: string;
  published?: string;
  modified?: string;
  publisher?: string;
  author?: string;
  /** The name of the site, where no publisher is named. */
  site?: string;
};

type Row = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|^Report)$/u;
const pageType = /^(?:WebPage|ItemPage)$/u;
const siteType = /^(?:WebSite|NewsMediaOrganization|Organization)$/u;

/** Lists of other articles, and what comes with one; the page's own article is never in there. */
const foreignKeys = new Set(
  'itemListElement relatedLink significantLink mentions citation comment image logo'.split(' '),
);

/** JSON-LD nests a few levels; deeper is made up to keep a reader busy. */
const maxDepth = 8;

/**
 * Reads the article of a page from its <script type="application/ld+json">. `titles`: what the page calls itself
 * elsewhere, by which its own article is told from others that are listed beside it.
 */
export function readLinkedData(document: Document, titles: readonly string[], address?: string): LinkedData {
  const rows: Row[] = [];
  const broken: string[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    const value = parseLenientJson(text);
    if (value === undefined) broken.push(text);
    else collectRows(value, rows, 0);
  }
  const byId = new Map(
    rows.flatMap(row => (typeof row['@id'] === 'string' ? [[row['@id'], row] as const] : [])),
  );
  const article = chooseArticle(
    rows.filter(row => isOf(row, articleType)),
    titles,
    address,
  );
  const page = rows.find(row => isOf(row, pageType));
  const site = rows.find(row => isOf(row, siteType) && nameOf(row, byId));
  const read = article ? readRow(article, byId) : page ? datesOf(page) : salvage(broken);
  const siteName = site && nameOf(site, byId);
  return { ...read, ...(siteName ? { site: siteName } : {}) };
}

function collectRows(value: unknown, rows: Row[], depth: number): void {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectRows(item, rows, depth + 1);
    return;
  }
  const row = value as Row;
  // A reference ({"@id": …}) says nothing of its own.
  if (Object.keys(row).length > 1) rows.push(row);
  for (const [key, inner] of Object.entries(row))
    if (!foreignKeys.has(key)) collectRows(inner, rows, depth + 1);
}

function isOf(row: Row, type: RegExp): boolean {
  return [row['@type']]
    .flat()
    .some(name => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/u, '')));
}

function chooseArticle(
  articles: readonly Row[],
  titles: readonly string[],
  address?: string,
): Row | undefined {
  const isTitle = matchHeadlines(titles);
  const scored = articles.map(row => {
    const headline = textOf(row.headline) ?? textOf(row.name);
    const isNamed = headline !== undefined && isTitle(headline);
    const isHere = [row.url, row['@id'], row.mainEntityOfPage].flat().some(link => isAddress(link, address));
    return { row, score: (isNamed ? 1 : 0) + (isHere ? 1 : 0) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  // Several that are all unlike the page are a list of others.
  return best && (best.score > 0 || articles.length === 1) ? best.row : undefined;
}

function isAddress(link: unknown, address: string | undefined): boolean {
  const written = typeof link === 'object' && link !== null ? (link as Row)['@id'] : link;
  const [one, other] = [
    webAddress(typeof written === 'string' ? written : undefined, address),
    webAddress(address),
  ];
  return one !== undefined && other !== undefined && one.pathname !== '/' && one.pathname === other.pathname;
}

function readRow(row: Row, byId: ReadonlyMap<string, Row>): LinkedData {
  const headline = textOf(row.headline) ?? textOf(row.name);
  const publisher = nameOf(row.publisher, byId) ?? nameOf(row.sourceOrganization, byId);
  const authors = [row.author ?? row.creator].flat().flatMap(author => nameOf(author, byId) ?? []);
  return {
    ...datesOf(row),
    ...(headline ? { headline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(authors.length > 0 ? { author: [...new Set(authors)].join('، ') } : {}),
  };
}

function datesOf(row: Row): LinkedData {
  const published = textOf(row.datePublished) ?? textOf(row.dateCreated);
  const modified = textOf(row.dateModified);
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Row>): string | undefined {
  if (typeof value === 'string') return textOf(value);
  if (Array.isArray(value)) return value.map(item => nameOf(item, byId)).find(Boolean);
  if (typeof value !== 'object' || value === null) return undefined;
  const row = value as Row;
  const named = textOf(row.name);
  if (named) return named;
  const other = typeof row['@id'] === 'string' ? byId.get(row['@id']) : undefined;
  return other && textOf(other.name);
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value.find(item => typeof item === 'string') : value;
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'string' || first.length > maxHeadlineLength) return undefined;
  return tidy(decodeEntities(first)) || undefined;
}

/** What can still be read of an article's JSON that cannot be parsed (an unescaped quotation mark in the headline). */
function salvage(broken: readonly string[]): LinkedData {
  const text = broken.find(json =>
    /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"[A-Za-z:]{0,40}(?:Article|BlogPosting)"/u.test(json),
  );
  if (!text) return {};
  // The spaces are counted: two runs of any length beside each other take time by the square of them.
  const read = (pattern: RegExp): string | undefined => textOf(pattern.exec(text)?.[1]);
  const published = read(/"datePublished"\s*:\s*"([^"\n]{8,40})"/u);
  const modified = read(/"dateModified"\s*:\s*"([^"\n]{8,40})"/u);
  const publisher = read(
    /"publisher"\s{0,20}:\s{0,20}\{[^{}]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\n]{2,80})"/u,
  );
  const author = read(
    /"author"\s{0,20}:\s{0,20}\[?\s{0,20}\{[^{}]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\n]{2,80})"/u,
  );
  return {
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
  };
}
