/**
 * The words that templates put into the class or id of a box that holds no text of the article, as runs of words in
 * lower case: `related posts` is found in "td-related-posts", "relatedPosts" and "related_posts_2".
 */
export const boxNames: readonly string[] = [
  ...'related|read also|also read|read more|see also|more news|more stories|more from|recommended'.split('|'),
  ...'recommendations|you may like|might like|outbrain|taboola|most read|most viewed|most popular|trending'.split(
    '|',
  ),
  ...'share|sharing|sharer|share bar|social|addtoany|sharethis|sharedaddy|addthis|a2a kit'.split('|'),
  ...'newsletter|subscribe|subscription box|signup|mailing list|follow us|join us'.split('|'),
  ...'caption|photo credit|image credit|img caption|image desc|photo desc'.split('|'),
  ...'tags|taglist|tag list|tag links|post tags|keywords|hashtags'.split('|'),
  ...'author box|author bio|author info|author card|author desc|about author|about the author|writer box|bio'.split(
    '|',
  ),
  ...'comments|comment list|disqus|fb comments|respond'.split('|'),
  ...'ad|ads|advert|advertisement|sponsored|promo|promoted|dfp'.split('|'),
  ...'breadcrumb|breadcrumbs|pagination|toolbar|post navigation|nav links|prev next|print link'.split('|'),
  ...'cookie|gdpr|consent|popup|modal'.split('|'),
];

const known: ReadonlySet<string> = new Set(boxNames);
const longestRun = 3;

/** Whether the class or id of an element says that it holds no text of the article. */
export function hasBoxName(element: Element): boolean {
  for (const name of [element.getAttribute('class'), element.id]) {
    for (const part of (name ?? '').split(/\s+/u)) if (part && isBoxName(part)) return true;
  }
  return false;
}

function isBoxName(name: string): boolean {
  const words = name
    .replace(/([a-z])(?=[A-Z])/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= longestRun; length++)
      if (known.has(words.slice(i, i + length).join(' '))) return true;
  }
  return false;
}
