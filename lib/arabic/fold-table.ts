/**
 * What each UTF-16 code unit becomes under the loose fold, built once: 64 K entries, so that folding a character is
 * one array read. Facts from Lucene's ArabicNormalizer and CAMeL's maps, joined; see each row.
 */

/** The unit leaves the folded text. (U+0000 and U+FFFF serve as marks here; neither occurs in text, both are deleted.) */
export const deleted = 0;
/** The unit becomes several letters: see `expansions`. */
export const expanded = 0xffff;

type LetterRow = { rule: string; from: string; to: string; example: string };

/** One letter for another. `example`: before → after, read by the tests as evidence. */
export const letterRows: readonly LetterRow[] = [
  { rule: 'alef with hamza, madda or wasla', from: 'أإآٱٲٳٵ', to: 'ا', example: 'إلى أمريكا → الي امريكا' },
  { rule: 'hamza on waw', from: 'ؤۆ', to: 'و', example: 'مسؤول → مسوول' },
  {
    rule: 'hamza on ye, alef maqsura, Persian and Urdu ye',
    from: 'ئىیۍێېےۓ',
    to: 'ي',
    example: 'رئیس مستشفى → رييس مستشفي',
  },
  { rule: 'ta marbuta, Persian, Urdu and Kurdish he', from: 'ةہھۀەۂۃ', to: 'ه', example: 'مدينة → مدينه' },
  { rule: 'Persian and swash kaf', from: 'کڪ', to: 'ك', example: 'ترکيا → تركيا' },
  { rule: 'Arabic-Indic digits', from: '٠١٢٣٤٥٦٧٨٩', to: '0123456789', example: '٢٥٠٠ → 2500' },
  { rule: 'Persian digits', from: '۰۱۲۳۴۵۶۷۸۹', to: '0123456789', example: '۱۲ → 12' },
];

type DeletionRow = { rule: string; ranges: readonly (readonly [number, number])[]; example: string };

/** Marks that are written on, between or around letters and never tell two names apart. Ends inclusive. */
export const deletionRows: readonly DeletionRow[] = [
  { rule: 'tatweel', ranges: [[0x640, 0x640]], example: 'لـداعش → لداعش' },
  {
    rule: 'diacritics',
    ranges: [
      [0x64b, 0x65f],
      [0x670, 0x670],
    ],
    example: 'الوَلايات المتّحدة → الولايات المتحده',
  },
  {
    rule: 'Quranic and honorific marks',
    ranges: [
      [0x610, 0x61a],
      [0x6d6, 0x6dc],
      [0x6df, 0x6e8],
      [0x6ea, 0x6ed],
      [0x8ca, 0x8ff],
    ],
    example: 'محمدؐ → محمد',
  },
  {
    rule: 'zero-width and bidi marks, soft hyphen',
    ranges: [
      [0xad, 0xad],
      [0x61c, 0x61c],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0x2066, 0x206f],
      [0xfeff, 0xfeff],
    ],
    example: 'دا\u200fعش → داعش',
  },
  { rule: 'variation selectors', ranges: [[0xfe00, 0xfe0f]], example: 'داعش\ufe0f → داعش' },
];

/** Letters with a case: one unit to one unit only, so that offsets stay plain (İ keeps its dot). */
const casedRanges = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
] as const;

/** Arabic presentation forms A and B: old encoders wrote the shape of a letter, or of a whole ligature, as one character. */
const presentationRanges = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const;

const expansionsByUnit = new Map<number, Uint16Array>();
/** The folded letters of the units that the table marks as `expanded` (ﻻ → لا, ﷲ → الله). */
export const expansions: ReadonlyMap<number, Uint16Array> = expansionsByUnit;

/** The fold of each UTF-16 code unit: another unit, `deleted` or `expanded`. */
export const foldTable: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  table[expanded] = deleted;
  for (const [first, last] of casedRanges) {
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  for (const { from, to } of letterRows) {
    for (let i = 0; i < from.length; i++)
      table[from.charCodeAt(i)] = to.charCodeAt(Math.min(i, to.length - 1));
  }
  for (const { ranges } of deletionRows) {
    for (const [first, last] of ranges) table.fill(deleted, first, last + 1);
  }
  for (const [first, last] of presentationRanges) {
    for (let unit = first; unit <= last; unit++) table[unit] = foldPresentationForm(table, unit);
  }
  return table;
}

function foldPresentationForm(table: Uint16Array, unit: number): number {
  const shape = String.fromCharCode(unit);
  const letters = shape.normalize('NFKC');
  if (letters === shape) return unit;
  // A diacritic standing alone is written over a space in NFKC; it is a mark all the same.
  const folded = Array.from(letters.trim(), letter => table[letter.charCodeAt(0)]!).filter(
    code => code !== deleted,
  );
  if (folded.length === 0) return deleted;
  if (folded.length === 1) return folded[0]!;
  expansionsByUnit.set(unit, Uint16Array.from(folded));
  return expanded;
}
