import { deleted, expanded, foldTable } from './fold-table';
import { unitClass, unitClasses } from './letters';

/**
 * Fold and word boundary in one array read per character: a value from `firstLetter` on is the folded letter itself,
 * below it one of these. `dot` is apart from the other hard breaks for masked spellings (داع.ش, أ.ف.ب).
 */
export const unit = { mark: 0, softBreak: 1, hardBreak: 2, dot: 3, expanded: 4, surrogate: 5 } as const;

/** No folded letter or digit lies below "0". */
export const firstLetter = 0x30;

export const scanTable: Uint16Array = Uint16Array.from(foldTable, (folded, code) => {
  if (code === 0x2e) return unit.dot;
  if (code >= 0xd800 && code <= 0xdfff) return unit.surrogate;
  if (folded === deleted) return unit.mark;
  if (unitClasses[code] === unitClass.softBreak) return unit.softBreak;
  if (unitClasses[code] === unitClass.hardBreak) return unit.hardBreak;
  return folded === expanded ? unit.expanded : folded;
});

/** What may follow a letter inside its word, besides letters. */
export function isWithinWord(code: number): boolean {
  return code === unit.mark || code === unit.expanded || code === unit.surrogate;
}

/** Whether a surrogate pair that begins at a UTF-16 offset is a letter, digit or mark. */
export function isLetterPair(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  return code > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code));
}

/** Diacritics and tatweel end with their letter; bidi marks and zero-width spaces stand outside. */
export function isTrailingMark(code: number): boolean {
  return (
    code === 0x640 ||
    (code >= 0x610 && code <= 0x6ed && code !== 0x61c) ||
    (code >= 0x8ca && code <= 0x8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
