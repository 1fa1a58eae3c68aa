import { maxHeadlineLength, tidy } from './plain-words';

/** Templates repeat a tag a few times; more of one name are not read. */
const maxValues = 20;

/** The names under which meta tags give each value, most trusted first; compared in lower case. */
export const metaNames = {
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'pubdate',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'article.published',
    'article_date_original',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
  ],
  title: ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'parsely-title', 'title'],
  outlet: [
    'og:site_name',
    'publisher',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'article:publisher',
    'twitter:site',
  ],
  author: [
    'article:author',
    'author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-author',
    'twitter:creator',
  ],
} as const;

/** The values of a page's meta tags by name in lower case (property, name, itemprop and http-equiv alike). */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the meta tags of a page; of several with one name the first stands first. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    // A <meta itemprop> inside the page's body describes whatever box it stands in.
    if (meta.hasAttribute('itemprop') && isInBox(meta)) continue;
    const content = tidy(meta.getAttribute('content') ?? '');
    if (!content || content.length > maxHeadlineLength) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u))
        if (name) addTo(tags, name, content);
    }
  }
  return tags;
}

function addTo(tags: Map<string, string[]>, name: string, content: string): void {
  const values = tags.get(name);
  if (!values) tags.set(name, [content]);
  else if (values.length < maxValues) values.push(content);
}

/** The values of one kind, most trusted first. */
export function metaValues(tags: MetaTags, kind: keyof typeof metaNames): string[] {
  return metaNames[kind].flatMap(name => tags.get(name) ?? []);
}

/** In a list, a sidebar, or an item that is no article (its logo, its publisher, a teaser among others). */
function isInBox(meta: Element): boolean {
  if (meta.closest('aside, nav, footer, li')) return true;
  const item = meta.closest('[itemscope]');
  return item !== null && !/(?:Article|BlogPosting|WebPage)$/u.test(item.getAttribute('itemtype') ?? '');
}
