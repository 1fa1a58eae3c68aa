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
  /** One bit or two per edge, by mixed hash. */
  readonly bits: Int32Array;
  readonly bitShift: number;
};

/** Spreads (node, word hash) over 32 bits; the top ones are used. */
export function mixHash(node: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x85ebca6b), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
}

/** At most half of the slots are taken, so that an empty one ends a search soon. */
const slotsPerEdge = 2;
/** A false alarm for one absent word in sixteen. */
const bitsPerEdge = 16;

/** Builds the trie of `names` as they are written; a name without a letter matches nothing. */
export function buildNameTrie(names: readonly string[]): NameTrie {
  const words = names.map(nameWords);
  const edges = words.reduce((sum, list) => sum + list.length, 1);
  const slotBits = Math.max(4, Math.ceil(Math.log2(edges * slotsPerEdge)));
  const bitBits = Math.max(10, Math.ceil(Math.log2(edges * bitsPerEdge)));
  const slots = new Int32Array(4 << slotBits);
  const bits = new Int32Array(1 << (bitBits - 5));
  const nextName = new Int32Array(names.length);
  const slotShift = 32 - slotBits;
  const bitShift = 32 - bitBits;
  let nodes = 1;

  for (const [name, list] of words.entries()) {
    let node = 0;
    for (const [i, { key, dotted }] of list.entries()) {
      const hash = dotted ? dottedHash(hashWord(key)) : hashWord(key);
      const mixed = mixHash(node, hash);
      const bit = mixed >>> bitShift;
      bits[bit >>> 5]! |= 1 << (bit & 31);
      const slot = slotFor(slots, mixed >>> slotShift, node, hash);
      slots[slot] = node;
      slots[slot + 1] = hash;
      if (i < list.length - 1) {
        if (slots[slot + 2] === 0) slots[slot + 2] = nodes++;
        node = slots[slot + 2]!;
      } else {
        nextName[name] = slots[slot + 3]!;
        slots[slot + 3] = name + 1;
      }
    }
  }
  const keys = words.map(list =>
    list.map(({ key, dotted }, i) => (i === 0 ? '' : dotted ? '.' : ' ') + key).join(''),
  );
  return { keys, slots, slotShift, nextName, bits, bitShift };
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
