import { deleted, foldTable } from '@/lib/arabic/fold-table';
import { isLetter } from '@/lib/arabic/letters';
import type { How } from '@/lib/model/mention';

export type LetterDifference = NonNullable<How['letters']>[number];

/** Letters that writers exchange, by the habit that exchanges them. */
const exchanges: readonly { kind: LetterDifference; letters: string; example: string }[] = [
  { kind: 'alef-maqsura', letters: 'ىي', example: 'علي → على' },
  { kind: 'ta-marbuta', letters: 'ةه', example: 'حماة → حماه' },
  { kind: 'hamza', letters: 'اأإآٱ', example: 'أمريكا → امريكا' },
  { kind: 'hamza', letters: 'وؤ', example: 'مسؤول → مسوول' },
  { kind: 'hamza', letters: 'يئى', example: 'دائرة → دايرة' },
];

/**
 * The kinds of letters in which a place of a text differs from the form that it matched loosely; empty when it is the same to the
 * letter. Both fold to the same key, except that the form's alef may be swallowed (للتحالف); spaces, quotes and case do not count.
 */
export function differingLetters(
  form: string,
  found: string,
  swallowedAlef = false,
): readonly LetterDifference[] {
  // Most names are written as the list writes them: that needs no letter taken apart.
  if (form === found) return none;
  const kinds = new Set<LetterDifference>();
  const expected = bareLetters(form);
  const actual = bareLetters(found);
  const from = swallowedAlef ? 1 : 0;
  for (let i = from; i < expected.length; i++) {
    const a = expected[i]!;
    const b = actual[i - from] ?? '';
    if (a !== b && a.toLowerCase() !== b.toLowerCase()) kinds.add(kindOf(a, b));
  }
  if (marksOf(found) !== marksOf(form) || isMasked(found) !== isMasked(form)) kinds.add('marks');
  if (found.normalize('NFKC') !== found && form.normalize('NFKC') === form) kinds.add('other');
  return [...kinds];
}

const none: readonly LetterDifference[] = [];

function kindOf(a: string, b: string): LetterDifference {
  return exchanges.find(({ letters }) => letters.includes(a) && letters.includes(b))?.kind ?? 'other';
}

/** The letters alone, as written, ligatures taken apart. */
function bareLetters(text: string): string[] {
  return [...text.normalize('NFKC')].filter(
    letter => foldTable[letter.charCodeAt(0)] !== deleted && isLetter(letter.charCodeAt(0)),
  );
}

/** Whether full stops stand between letters (د.ا.ع.ش); a masking mark like tatweel. */
function isMasked(text: string): boolean {
  return /\.\p{L}/u.test(text.replace(/[\p{M}\u0640]/gu, ''));
}

function marksOf(text: string): string {
  return [...text.normalize('NFKC')].filter(letter => foldTable[letter.charCodeAt(0)] === deleted).join('');
}
