import { proclitics } from '@/lib/arabic/clitics';
import { expansions } from '@/lib/arabic/fold-table';
import { scanTable, unit } from '@/lib/arabic/scan-table';
import { hashWord, longestWord } from './word-hash';

/** A chain of proclitics made ready for the scan. `change`: what `swapPrefix` adds to a word's hash to take the chain off. */
export type CliticStep = {
  letters: readonly number[];
  change: number;
  foreign: boolean;
  text: string;
  swallowedAlef: boolean;
};

const steps: readonly CliticStep[] = proclitics
  .filter(({ before }) => before !== 'word')
  .map(({ letters, restores, before }) => ({
    letters: Array.from(letters, letter => letter.charCodeAt(0)),
    change: (hashWord(restores) - hashWord(letters)) | 0,
    foreign: before === 'foreign',
    text: letters,
    swallowedAlef: restores !== '',
  }));

/** The letters that chains begin with, numbered from 1; 0 for all others. */
const firstLetters = [...new Set(steps.map(({ letters }) => letters[0]!))];
const chainOf = new Uint8Array(0x10000);
for (const [i, letter] of firstLetters.entries()) chainOf[letter] = i + 1;

/** Arabic's letters are U+0620 to U+065F; any other second letter counts as 0. */
const arabicBlock = 0x620;
const secondLetters = 64;

/** The chains that two letters allow, in one array read: most words of a text allow none or one. */
const stepsByLetters: (readonly CliticStep[])[] = [[], ...firstLetters].flatMap(first =>
  Array.from({ length: secondLetters }, (_, second) =>
    steps.filter(
      ({ letters }) => letters[0] === first && (letters.length === 1 || letters[1] === second + arabicBlock),
    ),
  ),
);

/** The chains that the first two letters of a word allow; `skipLetters` looks at the further ones. */
export function cliticStepsOf(text: string, start: number, lettersInWord: number): readonly CliticStep[] {
  const chain = chainOf[scanTable[text.charCodeAt(start)]!]!;
  if (chain === 0 || lettersInWord > longestWord) return stepsByLetters[0]!;
  let at = start + 1;
  let second = scanTable[text.charCodeAt(at)]!;
  while (second === unit.mark && ++at < text.length) second = scanTable[text.charCodeAt(at)]!;
  if (second === unit.expanded) second = expansions.get(text.charCodeAt(at))![0]!;
  const column = second - arabicBlock;
  return stepsByLetters[chain * secondLetters + (column > 0 && column < secondLetters ? column : 0)]!;
}

/** Where the name starts after the letters of a chain (UTF-16 code units), or −1 when the word does not begin with them. */
export function skipLetters(text: string, start: number, step: CliticStep): number {
  let at = start;
  let nameStart = start;
  for (const letter of step.letters) {
    let code = scanTable[text.charCodeAt(at)]!;
    while (code === unit.mark) code = scanTable[text.charCodeAt(++at)]!;
    // In presentation forms the second lam of للاتحاد shares its character with the alef after it: it is highlighted whole.
    if (code === unit.expanded && step.swallowedAlef && expansions.get(text.charCodeAt(at))![0] === letter)
      return at;
    if (code !== letter) return -1;
    nameStart = at++;
  }
  // The highlight of للتحالف starts at its second lam: it is the article's.
  if (step.swallowedAlef) return nameStart;
  while (scanTable[text.charCodeAt(at)] === unit.mark) at++;
  return step.foreign && text.charCodeAt(at) > lastLatin ? -1 : at;
}

/** Digits and Latin letters end here. */
const lastLatin = 0x24f;
