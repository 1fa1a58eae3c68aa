import type { TextRange } from '@/lib/model/text-range';

/** Quotation marks by family: what one of a family opens, another of it closes, however a keyboard mixes them. */
const families = [`"“”„‟＂″`, '«»‹›《》', `'‘’‚‛`];

const familyOf = (mark: string): string | undefined => families.find(family => family.includes(mark));

const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Words between quotation marks: `inner` without the marks; `isClosed` false while the second mark is not yet typed. */
export type Quoted = TextRange & { inner: TextRange; isClosed: boolean };

/** The quoted stretches of a query in order, in any style of marks; an apostrophe within a word (Qa'im) is none. */
export function findQuoted(query: string): Quoted[] {
  const found: Quoted[] = [];
  for (let start = 0; start < query.length; start++) {
    const family = familyOf(query[start]!);
    if (!family || isInWord(query[start - 1])) continue;
    let end = start + 1;
    while (end < query.length && !(family.includes(query[end]!) && !isInWord(query[end + 1]))) end++;
    const isClosed = end < query.length;
    found.push({ start, end: isClosed ? end + 1 : end, inner: { start: start + 1, end }, isClosed });
    start = end;
  }
  return found;
}
