import type { Operator, SearchIssue } from '@/lib/model/search';
import type { StatementKind } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { splitWords } from '@/lib/arabic/words';
import { readQueryDate } from './query-date';
import { findOperators, kindNamed } from './query-operators';
import { askedWords, type QueryWord } from './query-words';
import { findQuoted, type Quoted } from './quoted-words';

/** Words that must stand one after another as they are written. */
export type Phrase = { text: string; words: QueryWord[] };
/** A name behind متحدث: or عن:, as it was typed. */
export type NameAsked = { text: string; words: QueryWord[] };

/** What is wrong with an operator, where it stands, and what stands behind it. */
export type QueryIssue = TextRange & SearchIssue & { value: string };

/**
 * A search as it was typed. All words and phrases must be there; of several speakers or kinds any, of several `about`
 * all; `from` and `to` are ISO days. An operator with an issue narrows nothing.
 */
export type Query = {
  words: QueryWord[];
  phrases: Phrase[];
  speakers: NameAsked[];
  about: NameAsked[];
  kinds: StatementKind[];
  from?: string;
  to?: string;
  issues: QueryIssue[];
};

export type QueryKnowledge = {
  /** ISO day that مارس or الشهر الماضي count from. */
  today: string;
  /** How many of these words together are a name, 0 if none: `متحدث:علي تمي ألغام` asks for the mines of two words. */
  nameLength?: (words: readonly string[]) => number;
};

/** Longest value without quotation marks, in words. */
const valueWords = 8;

/** Reads the words, "exact words" and operators of a query; it never fails, what it cannot read is among the issues. */
export function parseQuery(text: string, { today, nameLength = () => 0 }: QueryKnowledge): Query {
  const query: Query = { words: [], phrases: [], speakers: [], about: [], kinds: [], issues: [] };
  const quotes = findQuoted(text);
  const isQuoted = (at: number) => quotes.some(({ start, end }) => start <= at && at < end);
  const signs = findOperators(text).filter(({ start }) => !isQuoted(start));
  const ends = [...signs, ...quotes].map(({ start }) => start).concat(text.length);
  /** What operators have taken: neither words nor phrases of their own. */
  const taken: TextRange[] = [];

  for (const sign of signs) {
    const rest = text.slice(sign.end);
    const valueStart = sign.end + (rest.length - rest.trimStart().length);
    const quote = quotes.find(({ start }) => start === valueStart);
    const end = quote ? quote.end : Math.min(...ends.filter(end => end >= valueStart));
    const taking = quote
      ? takeQuoted(text, quote)
      : takeWords(text, { start: valueStart, end }, length => fits(sign.operator, length));
    const { value } = taking;
    // A word apart from its colon that can be no date or kind is searched: "من: ألغام".
    const isName = sign.operator === 'speaker' || sign.operator === 'about';
    const isValue =
      isName || taking.isWhole || value === '' || valueStart === sign.end || /\p{Nd}/u.test(value);
    taken.push({ start: sign.start, end: isValue ? taking.end : sign.end });
    apply(sign, isValue ? value : '', { start: sign.start, end: isValue ? taking.end : sign.end });
  }
  for (const quote of quotes) {
    if (taken.some(({ start, end }) => start <= quote.start && quote.start < end)) continue;
    const inner = text.slice(quote.inner.start, quote.inner.end);
    const isOpen = !quote.isClosed;
    const words = splitWords(inner).map(({ key, end }) => ({
      key,
      readings: [],
      isBeginning: isOpen && end === inner.length,
    }));
    if (words.length > 0) query.phrases.push({ text: inner, words });
  }
  query.words = askedWords(without(text, [...taken, ...quotes]), true);
  if (query.from !== undefined && query.to !== undefined && query.to < query.from) {
    const last = signs.findLast(({ operator }) => operator === 'to' || operator === 'from')!;
    const place = taken[signs.indexOf(last)]!;
    const sign = text.slice(place.start, place.end);
    query.issues.push({ ...place, operator: last.operator, issue: 'ends-first', value: '', sign });
    delete query[last.operator as 'from' | 'to'];
  }
  return query;

  /** How many of the words behind an operator are its value; 0 where none of them can be. */
  function fits(operator: Operator, words: readonly string[]): number {
    if (operator === 'speaker' || operator === 'about') return nameLength(words);
    for (let length = words.length; length > 0; length--) {
      const value = words.slice(0, length).join(' ');
      if (operator === 'kind' ? kindNamed(value) : readQueryDate(value, today)) return length;
    }
    return 0;
  }

  function apply({ operator }: { operator: Operator }, value: string, place: TextRange): void {
    const refuse = (issue: QueryIssue['issue']) =>
      query.issues.push({ ...place, operator, issue, value, sign: text.slice(place.start, place.end) });
    if (splitWords(value).length === 0) {
      refuse('no-value');
    } else if (operator === 'speaker' || operator === 'about') {
      const list = operator === 'speaker' ? query.speakers : query.about;
      list.push({ text: value, words: askedWords(value, place.end === text.length) });
    } else if (operator === 'kind') {
      const kind = kindNamed(value);
      if (kind) query.kinds.push(kind);
      else refuse('no-kind');
    } else {
      const range = readQueryDate(value, today);
      if (range) query[operator] = operator === 'from' ? range.from : range.to;
      else refuse('no-date');
    }
  }
}

type Taking = { value: string; end: number; isWhole: boolean };

const takeQuoted = (text: string, { inner, end }: Quoted): Taking => ({
  value: text.slice(inner.start, inner.end).trim(),
  end,
  isWhole: true,
});

/** As many words as fit, or the first one. */
function takeWords(
  text: string,
  { start, end }: TextRange,
  fits: (words: readonly string[]) => number,
): Taking {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].slice(0, valueWords);
  const length = fits(words.map(([word]) => word));
  const last = words[Math.max(length, 1) - 1];
  if (!last) return { value: '', end: start, isWhole: false };
  const until = start + last.index + last[0].length;
  return { value: text.slice(start, until), end: until, isWhole: length > 0 };
}

/** A text with ranges of it blanked, so that offsets and the end of typing stay. */
function without(text: string, ranges: readonly TextRange[]): string {
  let rest = text;
  for (const { start, end } of ranges)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
