import { stripProclitics } from '@/lib/arabic/clitics';
import { foldKey } from '@/lib/arabic/fold';
import { unitClass, unitClasses } from '@/lib/arabic/letters';
import { splitWords, type Word } from '@/lib/arabic/words';
import type { NameHit } from '@/lib/entities/find-names';
import { isLoneDot, nameWords } from '@/lib/entities/name-words';

/** The oracle: every name tried at every word, in the plainest way. */
export function findNamesNaively(names: readonly string[], text: string): NameHit[] {
  const words = splitWords(text);
  const hits: NameHit[] = [];
  for (const [name, written] of names.entries()) {
    const wanted = nameWords(written);
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= words.length; at++) {
      const rest = wanted.slice(1).every(({ key, dotted }, i) => {
        const between = text.slice(words[at + i]!.end, words[at + i + 1]!.start);
        return words[at + i + 1]!.key === key && (dotted ? isLoneDot(between) : isSoft(between));
      });
      if (!rest) continue;
      const end = words[at + wanted.length - 1]!.end;
      for (const hit of firstWord(text, words[at]!, wanted[0]!.key)) hits.push({ name, end, ...hit });
    }
  }
  return hits;
}

function firstWord(text: string, word: Word, wanted: string): Omit<NameHit, 'name' | 'end'>[] {
  const found: Omit<NameHit, 'name' | 'end'>[] = [];
  const readings = [
    ...stripProclitics(word.key),
    ...stripProclitics(word.key, 'foreign').filter(
      ({ proclitic }) => proclitic !== '' && isLatin(text, word, proclitic.length),
    ),
  ];
  for (const { proclitic, rest } of readings) {
    if (rest !== wanted || (proclitic !== '' && word.key.length > 64)) continue;
    const swallowedAlef = rest.length > word.key.length - proclitic.length;
    const start = letterStart(text, word, swallowedAlef ? proclitic.length - 1 : proclitic.length);
    if (start !== undefined) found.push({ start, proclitic, swallowedAlef });
  }
  return found;
}

/** Where the n-th folded letter of a word starts; undefined inside a ligature. */
function letterStart(text: string, word: Word, n: number): number | undefined {
  let letters = 0;
  for (let i = word.start; i < word.end; i++) {
    const folded = foldKey(text[i]!);
    if (folded === '') continue;
    if (letters === n) return i;
    if (folded.length > 1) return undefined;
    letters++;
  }
  return undefined;
}

function isSoft(between: string): boolean {
  const classes = Array.from({ length: between.length }, (_, i) => unitClasses[between.charCodeAt(i)]);
  return (
    classes.every(kind => kind === unitClass.softBreak || kind === unitClass.mark) &&
    classes.includes(unitClass.softBreak)
  );
}

function isLatin(text: string, word: Word, skipped: number): boolean {
  const start = letterStart(text, word, skipped);
  return start !== undefined && text.charCodeAt(start) <= 0x24f;
}
