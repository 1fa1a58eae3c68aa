import { leastLettersLeft, proclitics } from '@/lib/arabic/clitics';
import { expansions } from '@/lib/arabic/fold-table';
import { mixHash, slotFor, type NameTrie } from './name-trie';
import { firstLetter, scanTable, unit } from './scan-table';
import { dottedHash, hashBase, hashWord, longestWord, swapPrefix } from './word-hash';

/**
 * One place where a name of the list stands, letters compared loosely.
 * `start`, `end`: UTF-16 code units, after the proclitics, trailing diacritics included.
 * `proclitic`: the folded letters taken off before it. `swallowedAlef`: the name's alef is not in the text (للتحالف).
 */
export type NameHit = { name: number; start: number; end: number; proclitic: string; swallowedAlef: boolean };

type CliticStep = {
  letters: number[];
  change: number;
  foreign: boolean;
  text: string;
  swallowedAlef: boolean;
};

/** The chains that come off names, by their first letter, ready for `swapPrefix`. */
const cliticSteps = new Map<number, CliticStep[]>();
for (const { letters, restores, before } of proclitics) {
  if (before === 'word') continue;
  const first = letters.charCodeAt(0);
  const steps = cliticSteps.get(first) ?? [];
  steps.push({
    letters: Array.from(letters, letter => letter.charCodeAt(0)),
    change: (hashWord(restores) - hashWord(letters)) | 0,
    foreign: before === 'foreign',
    text: letters,
    swallowedAlef: restores !== '',
  });
  cliticSteps.set(first, steps);
}
const startsClitic = new Uint8Array(0x10000);
for (const first of cliticSteps.keys()) startsClitic[first] = 1;

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
  const { slots, slotShift, bits, bitShift } = trie;
  const hits: NameHit[] = [];
  const length = text.length;
  // Names that have begun: the node reached, where the name starts, and how it began.
  let openCount = 0;
  const openNode = new Int32Array(mostOpenPaths);
  const openStart = new Int32Array(mostOpenPaths);
  const openStep: (CliticStep | undefined)[] = [];
  let gap = gapHard;
  let i = 0;

  while (i < length) {
    let code = scanTable[text.charCodeAt(i)]!;
    if (code < firstLetter && code !== unit.expanded) {
      if (code === unit.softBreak) gap |= gapSoft;
      else if (code === unit.dot) gap = gap === 0 ? gapDot : gapHard;
      else if (code === unit.hardBreak) gap = gapHard;
      else if (code === unit.surrogate) {
        if (isLetterPair(text, i)) code = firstLetter;
        else gap = gapHard;
      }
      if (code < firstLetter) {
        i++;
        continue;
      }
    }

    // A word: its hash, its number of folded letters, and where its last letter ends.
    const start = i;
    let hash = 0;
    let letters = 0;
    let end = i;
    for (; i < length; i++) {
      code = scanTable[text.charCodeAt(i)]!;
      if (code >= firstLetter) {
        hash = (Math.imul(hash, hashBase) + code) | 0;
        letters++;
        end = i + 1;
      } else if (code === unit.mark) {
        if (end === i && isTrailingMark(text.charCodeAt(i))) end = i + 1;
      } else if (code === unit.expanded) {
        const expansion = expansions.get(text.charCodeAt(i))!;
        for (const letter of expansion) hash = (Math.imul(hash, hashBase) + letter) | 0;
        letters += expansion.length;
        end = i + 1;
      } else if (code === unit.surrogate && isLetterPair(text, i)) {
        hash = (Math.imul(hash, hashBase) + text.charCodeAt(i)) | 0;
        hash = (Math.imul(hash, hashBase) + text.charCodeAt(i + 1)) | 0;
        letters += 2;
        end = ++i + 1;
      } else break;
    }

    // Names that have begun go on, or end here.
    let stillOpen = 0;
    if (openCount > 0 && gap < gapHard && gap !== (gapDot | gapSoft)) {
      const wordHash = gap === gapDot ? dottedHash(hash) : hash;
      for (let path = 0; path < openCount; path++) {
        const node = openNode[path]!;
        const mixed = mixHash(node, wordHash);
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
    const first = scanTable[text.charCodeAt(start)]!;
    const steps = startsClitic[first] === 1 && letters <= longestWord ? cliticSteps.get(first)! : noSteps;
    for (let reading = -1; reading < steps.length; reading++) {
      const step = reading < 0 ? undefined : steps[reading]!;
      let readingHash = hash;
      let from = start;
      if (step !== undefined) {
        const left = letters - step.letters.length;
        if (left < leastLettersLeft) continue;
        from = skipLetters(text, start, step);
        if (from < 0) continue;
        readingHash = swapPrefix(hash, step.change, left);
      }
      const mixed = mixHash(0, readingHash);
      const bit = mixed >>> bitShift;
      if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      const slot = slotFor(slots, mixed >>> slotShift, 0, readingHash);
      if (slots[slot + 3] !== 0) report(trie, text, slots[slot + 3]!, from, end, step, hits);
      if (slots[slot + 2] !== 0 && openCount < mostOpenPaths) {
        openNode[openCount] = slots[slot + 2]!;
        openStart[openCount] = from;
        openStep[openCount++] = step;
      }
    }
  }
  return hits;
}

const noSteps: CliticStep[] = [];

/** Where the name starts after the letters of a chain, or −1 when the word does not begin with them. */
function skipLetters(text: string, start: number, step: CliticStep): number {
  let at = start;
  let nameStart = start;
  for (const letter of step.letters) {
    let code = scanTable[text.charCodeAt(at)]!;
    while (code === unit.mark) code = scanTable[text.charCodeAt(++at)]!;
    if (code !== letter) return -1;
    nameStart = at++;
  }
  // The highlight of للتحالف starts at its second lam: it is the article's.
  if (step.swallowedAlef) return nameStart;
  while (scanTable[text.charCodeAt(at)] === unit.mark) at++;
  if (step.foreign && text.charCodeAt(at) > lastLatin) return -1;
  return at;
}

/** Digits and Latin letters end here. */
const lastLatin = 0x24f;

/** Diacritics and tatweel end with their letter; bidi marks and zero-width spaces stand outside. */
function isTrailingMark(code: number): boolean {
  return (
    code === 0x640 ||
    (code >= 0x610 && code <= 0x6ed && code !== 0x61c) ||
    (code >= 0x8ca && code <= 0x8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function isLetterPair(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  return code > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code));
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
    if (!agrees(text, start, end, trie.keys[name]!, swallowedAlef ? 1 : 0)) continue;
    hits.push({ name, start, end, proclitic: step?.text ?? '', swallowedAlef });
  }
}

/** Whether the text from `start` to `end` folds to `key` from its letter `at` on, separators of one kind standing for each other. */
function agrees(text: string, start: number, end: number, key: string, at: number): boolean {
  let inGap = false;
  for (let i = start; i < end; i++) {
    const code = scanTable[text.charCodeAt(i)]!;
    if (code === unit.mark) continue;
    if (code === unit.softBreak || code === unit.dot) {
      if (!inGap && key.charCodeAt(at++) !== (code === unit.dot ? 0x2e : 0x20)) return false;
      inGap = true;
      continue;
    }
    inGap = false;
    if (code === unit.expanded) {
      for (const letter of expansions.get(text.charCodeAt(i))!)
        if (key.charCodeAt(at++) !== letter) return false;
    } else if (key.charCodeAt(at++) !== (code === unit.surrogate ? text.charCodeAt(i) : code)) return false;
  }
  return at === key.length;
}
