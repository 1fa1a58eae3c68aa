/**
 * Proclitics: particles written in one with the word that follows. Facts: arabic.md of the design, after light10,
 * Snowball and Farasa; names take the chains of conjunction and preposition, words for search all of them.
 */
export type Proclitic = {
  /** The letters at the start of the folded word. */
  letters: string;
  /** Letters that come back in their place: the alef that لل swallows. */
  restores: string;
  /**
   * Before what it is taken off. 'name': any name. 'foreign': a name in Latin letters or digits, which has no article of its own
   * (الـSDF). 'word': ordinary words only: the article belongs to an Arabic name (الأسد is not أسد), and س makes a verb future.
   */
  before: 'name' | 'foreign' | 'word';
  /** before → after, of folded words. */
  example: string;
};

export const proclitics: readonly Proclitic[] = [
  { letters: 'و', restores: '', before: 'name', example: 'والتحالف → التحالف' },
  { letters: 'ف', restores: '', before: 'name', example: 'فداعش → داعش' },
  { letters: 'ب', restores: '', before: 'name', example: 'بالموصل → الموصل' },
  { letters: 'ك', restores: '', before: 'name', example: 'كداعش → داعش' },
  { letters: 'ل', restores: '', before: 'name', example: 'للبنان → لبنان' },
  { letters: 'لل', restores: 'ال', before: 'name', example: 'للتحالف → التحالف' },
  { letters: 'وب', restores: '', before: 'name', example: 'وبالتحالف → التحالف' },
  { letters: 'وك', restores: '', before: 'name', example: 'وكالتحالف → التحالف' },
  { letters: 'ول', restores: '', before: 'name', example: 'ولداعش → داعش' },
  { letters: 'ولل', restores: 'ال', before: 'name', example: 'وللتحالف → التحالف' },
  { letters: 'فب', restores: '', before: 'name', example: 'فبداعش → داعش' },
  { letters: 'فك', restores: '', before: 'name', example: 'فكداعش → داعش' },
  { letters: 'فل', restores: '', before: 'name', example: 'فلداعش → داعش' },
  { letters: 'فلل', restores: 'ال', before: 'name', example: 'فللعراق → العراق' },
  { letters: 'ال', restores: '', before: 'foreign', example: 'الsdf → sdf' },
  { letters: 'وال', restores: '', before: 'foreign', example: 'والcnn → cnn' },
  { letters: 'بال', restores: '', before: 'foreign', example: 'بالcnn → cnn' },
  { letters: 'لل', restores: '', before: 'foreign', example: 'للcia → cia' },
  { letters: 'ال', restores: '', before: 'word', example: 'الالغام → الغام' },
  { letters: 'وال', restores: '', before: 'word', example: 'والوزير → وزير' },
  { letters: 'فال', restores: '', before: 'word', example: 'فالبيان → بيان' },
  { letters: 'بال', restores: '', before: 'word', example: 'بالالغام → الغام' },
  { letters: 'كال', restores: '', before: 'word', example: 'كالوزير → وزير' },
  { letters: 'وبال', restores: '', before: 'word', example: 'وبالعمليه → عمليه' },
  { letters: 'فبال', restores: '', before: 'word', example: 'فبالعمليه → عمليه' },
  { letters: 'وكال', restores: '', before: 'word', example: 'وكالعاده → عاده' },
  { letters: 'لل', restores: '', before: 'word', example: 'للاغاثه → اغاثه' },
  { letters: 'ولل', restores: '', before: 'word', example: 'وللمدنيين → مدنيين' },
  { letters: 'فلل', restores: '', before: 'word', example: 'فللمدنيين → مدنيين' },
  { letters: 'س', restores: '', before: 'word', example: 'سيواصل → يواصل' },
  { letters: 'وس', restores: '', before: 'word', example: 'وسيواصل → يواصل' },
  { letters: 'فس', restores: '', before: 'word', example: 'فسيواصل → يواصل' },
];

/** What must be left of a word, in letters. */
export const leastLettersLeft = 2;

/** One reading of a folded word: its proclitics (folded letters, '' for none) and the word that they stand before. */
export type Reading = { proclitic: string; rest: string };

/** All readings of a folded word, the whole word first; `before` as in the table. */
export function stripProclitics(key: string, before: Proclitic['before'] = 'name'): Reading[] {
  const readings: Reading[] = [{ proclitic: '', rest: key }];
  for (const row of proclitics) {
    if (row.before !== before && !(before === 'word' && row.before === 'name' && row.restores === ''))
      continue;
    if (!key.startsWith(row.letters) || key.length - row.letters.length < leastLettersLeft) continue;
    readings.push({ proclitic: row.letters, rest: row.restores + key.slice(row.letters.length) });
  }
  return readings;
}
