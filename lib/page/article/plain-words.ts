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

/** Whether two headlines are the same, or one is the beginning or a good part of the other. */
export function isSameHeadline(one: string, other: string): boolean {
  const [short, long] = [lettersOf(one), lettersOf(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (short === long) return short !== '';
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
