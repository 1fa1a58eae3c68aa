import { lettersOf, tidy } from './plain-words';

/** What stands between headline, section and outlet in a page's title. */
const separator = /\s+[|\-–—·•»:]+\s+|\s*[|»]\s*|\s+::\s+/u;

/** The parts of a title between separators: "العنوان - سوريا | عنب" → العنوان, سوريا, عنب. */
export const titleParts = (title: string): string[] => title.split(separator).map(tidy).filter(Boolean);

/**
 * What a <title> has after the headline, the outlet last; empty where the headline is not known, or nothing follows it.
 * A title may also begin with the outlet.
 */
export function titleSuffix(title: string, headlines: readonly string[]): string[] {
  const parts = titleParts(title);
  for (const headline of headlines) {
    const wanted = lettersOf(headline);
    let letters = '';
    for (let n = 0; n < parts.length; n++) {
      letters += lettersOf(parts[n]!);
      if (letters === wanted) return parts.slice(n + 1);
    }
    if (parts.length > 1 && lettersOf(parts.at(-1)!) === wanted) return parts.slice(0, -1).toReversed();
  }
  return [];
}

/** A headline without the outlet's name at its end or beginning: "انفجار في البادية | الجزيرة نت" → "انفجار في البادية". */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const keys = new Set(outlets.map(lettersOf).filter(Boolean));
  let text = tidy(title);
  for (let cut = lastCut(text); cut && keys.has(lettersOf(cut.tail)); cut = lastCut(text)) text = cut.head;
  const parts = titleParts(text);
  return parts.length === 2 && keys.has(lettersOf(parts[0]!)) ? parts[1]! : text;
}

function lastCut(text: string): { head: string; tail: string } | undefined {
  const gaps = [...text.matchAll(/\s+[|\-–—·•»]+\s+|\s*\|\s*/gu)];
  const gap = gaps.at(-1);
  if (!gap || gap.index === 0) return undefined;
  return { head: text.slice(0, gap.index), tail: text.slice(gap.index + gap[0].length) };
}

/** An outlet's name at the end of a title has few words. */
const maxOutletWords = 4;

/** The parts of a <title> that no heading explains: "قافلة تصل إلى المخيم | الجزيرة نت" → headline and outlet. */
export function splitPageTitle(title: string): { headline: string; outlet?: string } {
  const cut = lastCut(tidy(title));
  if (!cut || cut.tail.split(' ').length > maxOutletWords || cut.tail.length * 2 > cut.head.length)
    return { headline: tidy(title) };
  return { headline: cut.head, outlet: cut.tail };
}
