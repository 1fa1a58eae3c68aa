import type { ReadArticle } from '@/lib/model/read-article';

/** Labels under which countries register names: com.tn, gov.sy, co.uk. */
const registries = new Set('com net org gov edu co ac mil info press media gob'.split(' '));

/** What measures readers, and names no other page. */
const measuring =
  /^(?:utm_|at_|mc_|pk_)|^(?:fbclid|gclid|dclid|msclkid|igshid|ref_src|ocid|cmpid|_ga|s_cid)$/u;

/** The part of a host that one publisher owns: arabic.cnn.com → cnn.com, www.assabah.com.tn → assabah.com.tn. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  if (/^[\d.]+$|^\[/u.test(host)) return host;
  const isUnderRegistry = labels.length > 2 && labels.at(-1)!.length === 2 && registries.has(labels.at(-2)!);
  return labels.slice(isUnderRegistry ? -3 : -2).join('.');
}

/** A web address made whole on `base`, without fragment and password; undefined for anything else than http and https. */
export function webAddress(written: string | null | undefined, base?: string): URL | undefined {
  const text = written?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/**
 * The address under which the outlet itself lists the article: rel=canonical, then og:url, then the page's own
 * address without what measures readers. One on another site, or the front page of this one, is an error of the
 * page's template and is not taken.
 */
export function readCanonicalAddress(
  document: Document,
  address: string | undefined,
): ReadArticle['canonicalAddress'] {
  const own = webAddress(address);
  const links = [...document.querySelectorAll('link[rel~="canonical" i]')].map(link =>
    link.getAttribute('href'),
  );
  const metas = [...document.querySelectorAll('meta[property="og:url" i], meta[name="og:url" i]')].map(meta =>
    meta.getAttribute('content'),
  );
  for (const { written, source } of [
    ...links.map(written => ({ written, source: 'link' as const })),
    ...metas.map(written => ({ written, source: 'meta' as const })),
  ]) {
    const url = webAddress(withScheme(written, own), own?.href);
    if (!url || (url.pathname === '/' && url.search === '')) continue;
    if (own && siteOf(url.hostname) !== siteOf(own.hostname)) continue;
    return { value: url.href, source };
  }
  if (!own) return undefined;
  const names = [...own.searchParams.keys()];
  for (const name of names) if (measuring.test(name)) own.searchParams.delete(name);
  return { value: own.href, source: 'address' };
}

/** An address that templates print without its scheme ("www.nahr.example/n/1") is else taken for a folder of the page's own. */
function withScheme(written: string | null, own: URL | undefined): string | null {
  const host = /^\s*([\w-]+(?:\.[\w-]+)+)(?=\/)/u.exec(written ?? '')?.[1];
  return written && own && host && siteOf(host) === siteOf(own.hostname)
    ? `${own.protocol}//${written.trim()}`
    : written;
}

/** Whether an address names a site's front page: / or /ar. */
export function isFrontPage(address: string | undefined): boolean {
  const url = webAddress(address);
  return (
    url !== undefined && /^\/(?:[a-z]{2,3}\/?)?(?:index\.\w+)?$/u.test(url.pathname) && url.search === ''
  );
}
