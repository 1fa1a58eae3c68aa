import { foldKey } from '@/lib/arabic/fold';

/** One line as it is seen: runs of white space become one space, marks without width at the ends go. */
export function tidy(text: string): string {
  return text
    .replace(/\uFEFF/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

/** Only the folded letters and digits of a text: two spellings of one headline have the same. */
export function lettersOf(text: string): string {
  return foldKey(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is longer is no headline and no name, whatever the page's data calls it. In UTF-16 code units. */
export const maxHeadlineLength = 500;

/** Whether two headlines are the same, or one is the beginning or a good part of the other. */
export const isSameHeadline = (one: string, other: string): boolean => matchHeadlines([one])(other);

/** Asks of one text after another whether it is the same headline as any of these; each is folded once. */
export function matchHeadlines(headlines: readonly string[]): (text: string) => boolean {
  const known = new Set(headlines.map(lettersOf));
  return text => {
    const letters = lettersOf(text);
    return letters !== '' && (known.has(letters) || [...known].some(other => isPartOf(other, letters)));
  };
}

function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 12 && short.length >= long.length / 2 && long.includes(short);
}

export const hasArabic = (text: string): boolean => /[\u0621-\u064A]/u.test(text);

const named: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
};

/** Decodes the HTML entities that content systems leave inside JSON: &quot;داعش&quot; → "داعش". */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
