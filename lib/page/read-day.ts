/** Where pages say for machines when they were published; a line of text may be the day of anything. */
const stamps = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
].join();

const inData = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/g;

/**
 * The day on which a page was published (ISO), as the page itself writes it; undefined where it says nothing for
 * machines, or several days (of other articles too). Cheap: the article itself is not read for it.
 */
export function readDay(page: Document): string | undefined {
  const days = new Set<string>();
  for (const stamp of page.querySelectorAll(stamps)) {
    const day = /^\d{4}-\d\d-\d\d/.exec(stamp.getAttribute('content') ?? '')?.[0];
    if (day !== undefined) days.add(day);
  }
  if (days.size === 0)
    for (const data of page.querySelectorAll('script[type="application/ld+json"]'))
      for (const [, day] of (data.textContent ?? '').matchAll(inData)) if (day !== undefined) days.add(day);
  return days.size === 1 ? [...days][0] : undefined;
}
