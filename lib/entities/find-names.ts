import { leastLettersLeft } from '@/lib/arabic/clitics';
import { expansions } from '@/lib/arabic/fold-table';
import {
  firstLetter,
  isLetterPair,
  isTrailingMark,
  isWithinWord,
  scanTable,
  unit,
} from '@/lib/arabic/scan-table';
import { firstWordHash, mixHash, slotFor, type NameTrie } from './name-trie';
import { cliticStepsOf, skipLetters, type CliticStep } from './clitic-steps';
import { haveSameLetters } from './same-letters';
import { addLetter, dottedHash, hashBase, swapPrefix } from './word-hash';

/**
 * One place where a name of the list stands, letters compared loosely.
 * `start`, `end`: UTF-16 code units, after the proclitics, trailing diacritics included.
 * `proclitic`: the folded letters taken off before it. `swallowedAlef`: the name's alef is not in the text (للتحالف).
 */
export type NameHit = { name: number; start: number; end: number; proclitic: string; swallowedAlef: boolean };

/** What stood between two words: marks alone, only soft separators, one lone dot, or anything that ends a phrase. */
const gapSoft = 1;
const gapDot = 2;
const gapHard = 4;

/** Names open at once; a text that starts more at one word loses the rest (real lists need three or four). */
const mostOpenPaths = 64;

/**
 * Finds all names of the trie in a text, longer and shorter ones alike, in the order of their ends.
 * One pass: each character is read once, folded and hashed by one table read, a multiplication and an addition; only words whose bit
 * is set look into the trie.
 */
export function findNames(trie: NameTrie, text: string): NameHit[] {
  const { slots, slotShift, bits, bitShift } = trie.later;
  const {
    slots: firstSlots,
    slotShift: firstSlotShift,
    bits: firstBits,
    bitShift: firstBitShift,
  } = trie.first;
  const hits: NameHit[] = [];
  const length = text.length;
  const table = scanTable;
  // Names that have begun: the node reached, where the name starts, and how it began.
  let openCount = 0;
  const openNode = new Int32Array(mostOpenPaths);
  const openStart = new Int32Array(mostOpenPaths);
  const openStep: (CliticStep | undefined)[] = [];
  let gap = gapHard;
  let i = 0;

  while (i < length) {
    let code = table[text.charCodeAt(i)]!;
    if (code < firstLetter && code !== unit.expanded && !(code === unit.surrogate && isLetterPair(text, i))) {
      if (code === unit.softBreak) gap |= gapSoft;
      else if (code === unit.dot) gap = gap === 0 ? gapDot : gapHard;
      else if (code !== unit.mark) gap = gapHard;
      i++;
      continue;
    }

    // A word: its hash, its number of folded letters, and where its last letter ends.
    const start = i;
    let hash = 0;
    while (i < length && (code = table[text.charCodeAt(i)]!) >= firstLetter) {
      hash = (Math.imul(hash, hashBase) + code) | 0;
      i++;
    }
    let letters = i - start;
    let end = i;
    if (i < length && isWithinWord(code)) {
      const rest = hashRest(text, i, hash, letters);
      ({ hash, letters, end } = rest);
      i = rest.next;
    }

    // Names that have begun go on, or end here.
    let stillOpen = 0;
    if (openCount > 0 && gap < gapHard && gap !== (gapDot | gapSoft)) {
      const wordHash = gap === gapDot ? dottedHash(hash) : hash;
      for (let path = 0; path < openCount; path++) {
        const node = openNode[path]!;
        const mixed = mixHash(wordHash, node);
        const bit = mixed >>> bitShift;
        if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        const slot = slotFor(slots, mixed >>> slotShift, node, wordHash);
        const from = openStart[path]!;
        const step = openStep[path];
        if (slots[slot + 3] !== 0) report(trie, text, slots[slot + 3]!, from, end, step, hits);
        if (slots[slot + 2] !== 0) {
          openNode[stillOpen] = slots[slot + 2]!;
          openStart[stillOpen] = from;
          openStep[stillOpen++] = step;
        }
      }
    }
    openCount = stillOpen;
    gap = 0;

    // A name may begin: at the word itself, or after its proclitics.
    const steps = cliticStepsOf(text, start, letters);
    for (let reading = -1; reading < steps.length; reading++) {
      const step = reading < 0 ? undefined : steps[reading]!;
      let readingHash = hash;
      if (step !== undefined) {
        const left = letters - step.letters.length;
        if (left < leastLettersLeft) continue;
        readingHash = swapPrefix(hash, step.change, left);
      }
      const mixed = firstWordHash(readingHash);
      const bit = mixed >>> firstBitShift;
      if ((firstBits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      const from = step === undefined ? start : skipLetters(text, start, step);
      if (from < 0) continue;
      const slot = slotFor(firstSlots, mixed >>> firstSlotShift, 0, readingHash);
      if (firstSlots[slot + 3] !== 0) report(trie, text, firstSlots[slot + 3]!, from, end, step, hits);
      if (firstSlots[slot + 2] !== 0 && openCount < mostOpenPaths) {
        openNode[openCount] = firstSlots[slot + 2]!;
        openStart[openCount] = from;
        openStep[openCount++] = step;
      }
    }
  }
  return hits;
}

/** Hashes the rest of a word from its first unit that is no plain letter on: marks, ligatures, letters beyond the BMP. */
function hashRest(text: string, from: number, hash: number, letters: number) {
  let end = from;
  let i = from;
  for (; i < text.length; i++) {
    const code = scanTable[text.charCodeAt(i)]!;
    if (code === unit.mark) {
      if (end === i && isTrailingMark(text.charCodeAt(i))) end = i + 1;
      continue;
    }
    if (code >= firstLetter) {
      hash = addLetter(hash, code);
      letters++;
    } else if (code === unit.expanded) {
      const expansion = expansions.get(text.charCodeAt(i))!;
      for (const letter of expansion) hash = addLetter(hash, letter);
      letters += expansion.length;
    } else if (code === unit.surrogate && isLetterPair(text, i)) {
      hash = addLetter(addLetter(hash, text.charCodeAt(i)), text.charCodeAt(i + 1));
      letters += 2;
      i++;
    } else break;
    end = i + 1;
  }
  return { hash, letters, end, next: i };
}

/** Compares the letters of each name that may end here, and reports those that agree. */
function report(
  trie: NameTrie,
  text: string,
  first: number,
  start: number,
  end: number,
  step: CliticStep | undefined,
  hits: NameHit[],
): void {
  const swallowedAlef = step?.swallowedAlef ?? false;
  for (let name = first - 1; name >= 0; name = trie.nextName[name]! - 1) {
    if (!haveSameLetters(text, start, end, trie.keys[name]!, swallowedAlef ? 1 : 0)) continue;
    hits.push({ name, start, end, proclitic: step?.text ?? '', swallowedAlef });
  }
}
