import type { Sourced, ValueSource } from '@/lib/model/read-article';
import { hasArabic, isSameHeadline, lettersOf, tidy } from './plain-words';
import { titleParts, titleSuffix, withoutOutlet } from './title-parts';

/** A value that some place of the page gives; the lists below are in the order of trust. */
export type Candidate = Sourced;

/** What a title names after its headline that is no outlet. */
const sections = new Set(
  [
    'أخبار',
    'الأخبار',
    'سياسة',
    'سوريا',
    'العالم',
    'العالم العربي',
    'عربي',
    'عربي ودولي',
    'الرئيسية',
    'عاجل',
    'تقارير',
  ]
    .concat(['مقالات', 'رأي', 'اقتصاد', 'رياضة', 'منوعات', 'News', 'Home'])
    .map(lettersOf),
);

/** An outlet's name is short; what is longer is a slogan or a headline. In characters. */
const maxOutletLength = 60;

/**
 * The headline: the page's own heading where its data or its <title> say the same, else what the data says, else the
 * <title>; always without the outlet's name.
 */
export function chooseTitle(
  headings: readonly string[],
  data: readonly Candidate[],
  outlets: readonly string[],
): Sourced | undefined {
  const heading = headings.find(text => data.some(({ value }) => isSameHeadline(value, text)));
  // A page with one heading that is not its outlet's name needs no witness.
  const only = headings.length === 1 && data.length === 0 ? headings[0] : undefined;
  const found = heading ?? only;
  const chosen: Candidate | undefined = found ? { value: found, source: 'heading' } : data[0];
  if (!chosen) return undefined;
  const value = withoutOutlet(chosen.value, outlets);
  return value ? { value, source: chosen.source } : undefined;
}

/** The names that an outlet may have by the page's <title>: what follows the headline, the last first, sections left out. */
export function outletsInTitle(pageTitle: string, headlines: readonly string[]): string[] {
  return titleSuffix(pageTitle, headlines)
    .toReversed()
    .filter(part => part.length <= maxOutletLength && !sections.has(lettersOf(part)));
}

/**
 * The outlet's own name. Of several the first that is in Arabic, which is how its readers and the archive call it;
 * else the first; else the host.
 */
export function chooseOutlet(
  candidates: readonly Candidate[],
  host: string | undefined,
): Sourced | undefined {
  const named = candidates.flatMap(({ value, source }): Candidate[] => {
    const name = nameAlone(value);
    return name ? [{ value: name, source }] : [];
  });
  const chosen = named.find(({ value }) => hasArabic(value)) ?? named[0];
  if (chosen) return chosen;
  const bare = host?.replace(/^(?:www|m|amp|mobile)\./u, '');
  return bare ? { value: bare, source: 'host' } : undefined;
}

/** A site's name without its slogan: "عنب بلدي | أخبار سوريا" → "عنب بلدي"; an account or an address is no name. */
function nameAlone(value: string): string | undefined {
  const text = tidy(value);
  if (/^@|:\/\/|^[\w.-]+\.[a-z]{2,}$/iu.test(text)) return undefined;
  const first = titleParts(text.replace(/\s\/\s/gu, ' | '))[0];
  return first && first.length <= maxOutletLength ? first : undefined;
}

const noAuthors = new Set(
  ['admin', 'administrator', 'editor', 'webmaster', 'المحرر', 'التحرير'].map(lettersOf),
);

/** The writer; not where the "author" is the outlet, an account, an address or the system's administrator. */
export function chooseAuthor(
  candidates: readonly Candidate[],
  outlets: readonly string[],
): Sourced | undefined {
  const outletKeys = outlets.map(lettersOf).filter(Boolean);
  const isOutlet = (key: string): boolean =>
    outletKeys.some(outlet => outlet.includes(key) || key === outlet);
  for (const { value, source } of candidates) {
    const name = tidy(value).replace(/^(?:بقلم|الكاتب|كتب|كتبت)\s*[:/|-]\s*/u, '');
    const key = lettersOf(name);
    if (key.length < 3 || name.length > 100 || /^@|:\/\/|@/u.test(name)) continue;
    if (noAuthors.has(key) || isOutlet(key)) continue;
    return { value: name, source };
  }
  return undefined;
}

/** Candidates of one source. */
export const candidatesFrom = (source: ValueSource, values: readonly (string | undefined)[]): Candidate[] =>
  values.flatMap(value => (value && tidy(value) ? [{ value: tidy(value), source }] : []));
