import { deleted, expanded, foldTable } from '@/lib/arabic/fold-table';
import { unitClass, unitClasses } from '@/lib/arabic/letters';

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
