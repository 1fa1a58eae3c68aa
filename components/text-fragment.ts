import type { TextRange } from '@/lib/model/text-range';

/** Statements of more words than this are named by their first and last words: the address stays short. */
const longestWhole = 12;
const edgeWords = 5;
/** Words before or after that tell one place from another. */
const contextWords = 3;

/** A hyphen and a comma have a meaning of their own in a text directive. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter);

/** Browsers find whole words alone: a range that begins after a clitic is widened to its word. */
const wholeWords = (text: string, { start, end }: TextRange): TextRange => {
  let from = start;
  let to = end;
  while (from > 0 && isInWord(text[from]) && isInWord(text[from - 1])) from--;
  while (to < text.length && isInWord(text[to - 1]) && isInWord(text[to])) to++;
  return { start: from, end: to };
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0]!;

/**
 * The fragment that leads a browser to a range of an article's text on its own site: `:~:text=…`. The words themselves,
 * or the first and last of many; with the words before or after where they stand in the article more than once.
 */
export const textFragment = (text: string, range: TextRange): string => {
  const { start, end } = wholeWords(text, range);
  const words = text.slice(start, end).trim();
  const all = wordsOf(words);
  const isWhole = all.length <= longestWhole && !words.includes('\n');
  const first = isWhole ? words : wordsOf(firstLine(words)).slice(0, edgeWords).join(' ');
  const last = isWhole ? undefined : wordsOf(lastLine(words)).slice(-edgeWords).join(' ');
  const flat = text.replaceAll(/[^\S\n]+/g, ' ');
  const isUnique = occurrences(flat, first.replaceAll(/\s+/g, ' ')) <= 1;
  const before = isUnique
    ? ''
    : wordsOf(lastLine(text.slice(0, start)))
        .slice(-contextWords)
        .join(' ');
  const after = isUnique
    ? ''
    : wordsOf(firstLine(text.slice(end)))
        .slice(0, contextWords)
        .join(' ');
  const parts = [
    before && `${encode(before)}-`,
    encode(first),
    last && encode(last),
    after && `-${encode(after)}`,
  ];
  return `:~:text=${parts.filter(part => part).join(',')}`;
};

/** The address of a sentence in its article; what the address had of a fragment is replaced. */
export const sentenceAddress = (address: string, text: string, range: TextRange): string =>
  `${address.split('#')[0]!}#${textFragment(text, range)}`;
