import { deleted, expanded, expansions, foldTable } from './fold-table';

/** `offsets[i]`: where folded unit i stands in the source (UTF-16 code units); one more entry holds the source's length. */
export type Folded = { text: string; offsets: Uint32Array };

/** Folds a text loosely (letters that writers exchange become one, marks go) and keeps the way back to the source. */
export function fold(text: string): Folded {
  let units = new Uint16Array(text.length);
  let offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)]!;
    if (unit === deleted) continue;
    if (unit !== expanded) {
      units[length] = unit;
      offsets[length++] = i;
      continue;
    }
    // Several letters of one source character all point at it.
    const letters = expansions.get(text.charCodeAt(i))!;
    const needed = length + letters.length + (text.length - i - 1);
    if (needed > units.length) {
      units = grown(new Uint16Array(needed * 2), units);
      offsets = grown(new Uint32Array(needed * 2 + 1), offsets);
    }
    units.set(letters, length);
    offsets.fill(i, length, length + letters.length);
    length += letters.length;
  }
  offsets[length] = text.length;
  return { text: stringOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

/** The folded text alone, for keys and comparing. */
export function foldKey(text: string): string {
  if (text.length > longestKey) return fold(text).text;
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)]!;
    if (unit === deleted) continue;
    key += unit === expanded ? stringOf(expansions.get(text.charCodeAt(i))!) : String.fromCharCode(unit);
  }
  return key;
}

/** Code units up to which a key grows letter by letter: longer texts fold faster through a buffer. */
const longestKey = 64;

/** Arguments of one call: engines refuse more than some 65 000. */
const unitsPerCall = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += unitsPerCall) {
    text += String.fromCharCode.apply(null, units.subarray(from, from + unitsPerCall) as unknown as number[]);
  }
  return text;
}

function grown<T extends Uint16Array | Uint32Array>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}
