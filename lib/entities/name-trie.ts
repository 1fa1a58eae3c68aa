import { nameWords } from './name-words';
import { dottedHash, hashWord } from './word-hash';

/**
 * Names as a trie of words, in typed arrays: edges lie in open-addressed tables keyed by (node, hash of the word), four numbers a
 * slot, so that a step is one cache line; a bit set in front of each answers most words of a text without touching it.
 * Letters are compared only when a whole name is about to be reported, so a hash that two words share does no harm.
 */
export type NameTrie = {
  /** Folded names; a word is parted from the next by a space, or by a dot as in `NameWord`. */
  readonly keys: readonly string[];
  /** The next name that ends in the same slot, + 1; 0: none. */
  readonly nextName: Int32Array;
  /** Edges from the root, apart so that they stay in the cache: every word of a text is looked up here. */
  readonly first: EdgeTable;
  readonly later: EdgeTable;
};

/** Edges of the trie, found by hash. */
export type EdgeTable = {
  /** [node, word hash, child node (0: none), first name that ends here + 1 (0: none)] per slot. */
  readonly slots: Int32Array;
  /** 32 − log2 of the number of slots. */
  readonly slotShift: number;
  /** One bit per edge, by the same mixed hash. */
  readonly bits: Int32Array;
  readonly bitShift: number;
};

/** Spreads (node, word hash) over 32 bits; the top ones are used. */
export function mixHash(hash: number, node: number): number {
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
      const slot = slotFor(roomy.slots, mixHash(hash, node) >>> roomy.slotShift, node, hash);
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

/** The edges of a roomy table, those from the root apart, in tables of the right size with the bits in front of them. */
function fitted(roomy: Int32Array): Pick<NameTrie, 'first' | 'later'> {
  const first: number[] = [];
  const later: number[] = [];
  for (let slot = 0; slot < roomy.length; slot += 4) {
    if (roomy[slot + 2] !== 0 || roomy[slot + 3] !== 0) (roomy[slot] === 0 ? first : later).push(slot);
  }
  return { first: edgeTable(roomy, first, firstWordHash), later: edgeTable(roomy, later, mixHash) };
}

function edgeTable(
  roomy: Int32Array,
  edges: readonly number[],
  mix: (hash: number, node: number) => number,
): EdgeTable {
  const { slots, slotShift } = emptySlots(edges.length);
  const power = Math.max(10, Math.ceil(Math.log2(Math.max(1, edges.length) * bitsPerEdge)));
  const bits = new Int32Array(1 << (power - 5));
  const bitShift = 32 - power;
  for (const from of edges) {
    const node = roomy[from]!;
    const hash = roomy[from + 1]!;
    const mixed = mix(hash, node);
    slots.set(roomy.subarray(from, from + 4), slotFor(slots, mixed >>> slotShift, node, hash));
    const bit = mixed >>> bitShift;
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { slots, slotShift, bits, bitShift };
}

function emptySlots(edges: number): Pick<EdgeTable, 'slots' | 'slotShift'> {
  const power = Math.max(4, Math.ceil(Math.log2(Math.max(1, edges) * slotsPerEdge)));
  return { slots: new Int32Array(4 << power), slotShift: 32 - power };
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
