import { nameWords } from './name-words';
import { dottedHash, hashWord } from './word-hash';

/**
 * Names as a trie of words, in typed arrays: edges lie in one open-addressed table keyed by (node, hash of the word), four
 * numbers a slot, so that a step is one cache line; a bit set in front of it answers most words of a text without touching it.
 * Letters are compared only when a whole name is about to be reported, so a hash that two words share does no harm.
 */
export type NameTrie = {
  /** Folded names; a word is parted from the next by a space, or by a dot as in `NameWord`. */
  readonly keys: readonly string[];
  /** [node, word hash, child node (0: none), first name that ends here + 1 (0: none)] per slot. */
  readonly slots: Int32Array;
  /** 32 − log2 of the number of slots. */
  readonly slotShift: number;
  /** The next name that ends in the same slot, + 1; 0: none. */
  readonly nextName: Int32Array;
  /** A bit per edge behind the root, by mixed hash. */
  readonly bits: Int32Array;
  readonly bitShift: number;
  /** A bit per first word, by `firstWordHash`. */
  readonly firstBits: Int32Array;
  readonly firstBitShift: number;
};

/** Spreads (node, word hash) over 32 bits; the top ones are used. */
export function mixHash(node: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x85ebca6b), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
}

/** Spreads the hash of a first word; cheaper than `mixHash`, since every reading of every word of a text is asked for. */
export function firstWordHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
}

/** At most half of the slots are taken, so that an empty one ends a search soon. */
const slotsPerEdge = 2;
/** A false alarm for one absent word in sixteen to thirty-two. */
const bitsPerEdge = 16;

/** Builds the trie of `names` as they are written; a name without a letter matches nothing. */
export function buildNameTrie(names: readonly string[]): NameTrie {
  const words = names.map(nameWords);
  // Names share beginnings, so that all words together are more than the edges; the table shrinks to fit at the end.
  const roomy = emptySlots(words.reduce((sum, list) => sum + list.length, 1));
  const nextName = new Int32Array(names.length);
  let nodes = 1;
  for (const [name, list] of words.entries()) {
    let node = 0;
    for (const [i, { key, dotted }] of list.entries()) {
      const hash = dotted ? dottedHash(hashWord(key)) : hashWord(key);
      const slot = slotFor(roomy.slots, mixHash(node, hash) >>> roomy.slotShift, node, hash);
      roomy.slots[slot] = node;
      roomy.slots[slot + 1] = hash;
      if (i < list.length - 1) {
        if (roomy.slots[slot + 2] === 0) roomy.slots[slot + 2] = nodes++;
        node = roomy.slots[slot + 2]!;
      } else {
        nextName[name] = roomy.slots[slot + 3]!;
        roomy.slots[slot + 3] = name + 1;
      }
    }
  }
  const keys = words.map(list =>
    list.map(({ key, dotted }, i) => (i === 0 ? '' : dotted ? '.' : ' ') + key).join(''),
  );
  return { keys, nextName, ...fitted(roomy.slots) };
}

/** The same edges in a table of the right size, with the bits in front of it. */
function fitted(roomy: Int32Array): Omit<NameTrie, 'keys' | 'nextName'> {
  const taken: number[] = [];
  let firstWords = 0;
  for (let slot = 0; slot < roomy.length; slot += 4) {
    if (roomy[slot + 2] === 0 && roomy[slot + 3] === 0) continue;
    taken.push(slot);
    if (roomy[slot] === 0) firstWords++;
  }
  const { slots, slotShift } = emptySlots(taken.length);
  const first = emptyBits(firstWords);
  const later = emptyBits(taken.length - firstWords);
  for (const from of taken) {
    const node = roomy[from]!;
    const hash = roomy[from + 1]!;
    const mixed = mixHash(node, hash);
    slots.set(roomy.subarray(from, from + 4), slotFor(slots, mixed >>> slotShift, node, hash));
    if (node === 0) setBit(first.bits, firstWordHash(hash) >>> first.bitShift);
    else setBit(later.bits, mixed >>> later.bitShift);
  }
  return {
    slots,
    slotShift,
    bits: later.bits,
    bitShift: later.bitShift,
    firstBits: first.bits,
    firstBitShift: first.bitShift,
  };
}

function emptySlots(edges: number): Pick<NameTrie, 'slots' | 'slotShift'> {
  const power = Math.max(4, Math.ceil(Math.log2(edges * slotsPerEdge)));
  return { slots: new Int32Array(4 << power), slotShift: 32 - power };
}

function emptyBits(edges: number): Pick<NameTrie, 'bits' | 'bitShift'> {
  const power = Math.max(10, Math.ceil(Math.log2(edges * bitsPerEdge)));
  return { bits: new Int32Array(1 << (power - 5)), bitShift: 32 - power };
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

/** Where an edge lies, or the empty slot where it would: an index into `slots`. */
export function slotFor(slots: Int32Array, from: number, node: number, hash: number): number {
  const last = slots.length - 4;
  let slot = from << 2;
  while (
    (slots[slot + 2] !== 0 || slots[slot + 3] !== 0) &&
    (slots[slot] !== node || slots[slot + 1] !== hash)
  ) {
    slot = slot === last ? 0 : slot + 4;
  }
  return slot;
}
