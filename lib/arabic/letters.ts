import { deleted, foldTable } from './fold-table';

/**
 * What a code unit does between words, one byte for each of the 64 K units.
 * `mark`: deleted by the fold, belongs to whatever surrounds it. `softBreak`: may stand between the words of one name
 * (تنظيم “داعش”). `hardBreak`: ends a phrase.
 */
export const unitClass = { letter: 0, mark: 1, softBreak: 2, hardBreak: 3 } as const;

/** Space of any kind but the newline, quotation marks, brackets, commas, dashes, underscore and # (hashtags), colon, slash. */
const softBreaks = /[\t\p{Zs}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`´,،٫٬_#*:/]/u;

/** The class of each UTF-16 code unit. */
export const unitClasses: Uint8Array = buildClasses();

/** Letters and digits of any script; half a surrogate pair is judged by its pair in `isWordPair`. */
export function isLetter(unit: number): boolean {
  return unitClasses[unit] === unitClass.letter;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (foldTable[unit] === deleted) classes[unit] = unitClass.mark;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) classes[unit] = unitClass.letter;
    else if (softBreaks.test(character)) classes[unit] = unitClass.softBreak;
    else classes[unit] = unitClass.hardBreak;
  }
  return classes;
}
