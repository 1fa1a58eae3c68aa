import { foldKey } from './fold';
import { endingFilter, wordSet } from './look-up-word';

/**
 * What a number word does in a phrase: a unit joins a ten by و and makes a teen with عشر, a hundred takes smaller
 * parts by و, a scale multiplies what stands before it, a dual scale is 2 × the scale by itself, a plural scale is
 * vague when nothing stands before it (آلاف), a fraction is a part of the scale or noun after it, and parts are a
 * fraction in the plural, which only a number before it makes one (ثلاثة أرباع).
 */
export type NumberRank =
  'unit' | 'ten' | 'tens' | 'teen' | 'hundred' | 'scale' | 'dual' | 'plural' | 'fraction' | 'parts';

export type NumberWord = {
  value: number;
  rank: NumberRank;
  /** A form that is a scale after a number (25 ألفا) and its dual by itself (ألفا شخص, 2 000 persons). */
  dualAlone?: boolean;
};

/** Value, rank, spellings; hamza, ta marbuta and marks are folded away. Source of the facts: Arabic grammar. */
const rows: readonly [number, NumberRank, string][] = [
  [0, 'unit', 'صفر'],
  [1, 'unit', 'واحد واحدة واحدا'],
  [2, 'unit', 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'unit', 'ثلاث ثلاثة ثلاثا'],
  [4, 'unit', 'أربع أربعة أربعا'],
  [5, 'unit', 'خمس خمسة خمسا'],
  [6, 'unit', 'ست ستة ستا'],
  [7, 'unit', 'سبع سبعة سبعا'],
  [8, 'unit', 'ثمان ثماني ثمانية ثمانيا'],
  [9, 'unit', 'تسع تسعة تسعا'],
  [10, 'ten', 'عشر عشرة'],
  [11, 'teen', 'أحدعشر إحدىعشرة'],
  [12, 'teen', 'اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة'],
  [13, 'teen', 'ثلاثةعشر ثلاثعشرة'],
  [14, 'teen', 'أربعةعشر أربععشرة'],
  [15, 'teen', 'خمسةعشر خمسعشرة'],
  [16, 'teen', 'ستةعشر ستعشرة'],
  [17, 'teen', 'سبعةعشر سبععشرة'],
  [18, 'teen', 'ثمانيةعشر ثمانيعشرة ثمانعشرة'],
  [19, 'teen', 'تسعةعشر تسععشرة'],
  [20, 'tens', 'عشرون عشرين'],
  [30, 'tens', 'ثلاثون ثلاثين'],
  [40, 'tens', 'أربعون أربعين'],
  [50, 'tens', 'خمسون خمسين'],
  [60, 'tens', 'ستون ستين'],
  [70, 'tens', 'سبعون سبعين'],
  [80, 'tens', 'ثمانون ثمانين'],
  [90, 'tens', 'تسعون تسعين'],
  [100, 'hundred', 'مئة مائة ماية ميّة'],
  [200, 'hundred', 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  [300, 'hundred', 'ثلاثمئة ثلاثمائة'],
  [400, 'hundred', 'أربعمئة أربعمائة'],
  [500, 'hundred', 'خمسمئة خمسمائة'],
  [600, 'hundred', 'ستمئة ستمائة'],
  [700, 'hundred', 'سبعمئة سبعمائة'],
  [800, 'hundred', 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة'],
  [900, 'hundred', 'تسعمئة تسعمائة'],
  [1e3, 'scale', 'ألف'],
  [1e6, 'scale', 'مليون'],
  [1e9, 'scale', 'مليار بليون'],
  [1e12, 'scale', 'تريليون ترليون'],
  [2e3, 'dual', 'ألفان ألفين ألفي'],
  [2e6, 'dual', 'مليونان مليونين مليوني'],
  [2e9, 'dual', 'ملياران مليارين ملياري'],
  [10, 'plural', 'عشرات'],
  [100, 'plural', 'مئات مائات'],
  [1e3, 'plural', 'آلاف ألوف'],
  [1e6, 'plural', 'ملايين'],
  [1e9, 'plural', 'مليارات بلايين'],
  [1e12, 'plural', 'تريليونات ترليونات'],
  [1 / 2, 'fraction', 'نصف'],
  [1 / 3, 'fraction', 'ثلث'],
  [2 / 3, 'fraction', 'ثلثا ثلثي ثلثان ثلثين'],
  [1 / 4, 'fraction', 'ربع'],
  [1 / 3, 'parts', 'أثلاث'],
  [1 / 4, 'parts', 'أرباع'],
  [1 / 5, 'parts', 'أخماس'],
  [1 / 6, 'parts', 'أسداس'],
  [1 / 7, 'parts', 'أسباع'],
  [1 / 8, 'parts', 'أثمان'],
  [1 / 9, 'parts', 'أتساع'],
  [1 / 10, 'parts', 'أعشار'],
];

/** Accusatives that double as the dual in construct: value of the scale. */
const accusatives: readonly [number, string][] = [
  [1e3, 'ألفا'],
  [1e6, 'مليونا'],
  [1e9, 'مليارا'],
  [1e12, 'تريليونا'],
];

/** Folded number word → what it means. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...rows.flatMap(([value, rank, forms]) =>
    forms.split(' ').map(form => [foldKey(form), { value, rank }] as const),
  ),
  ...accusatives.map(
    ([value, form]) => [foldKey(form), { value, rank: 'scale' as const, dualAlone: true }] as const,
  ),
]);

/** Spelled like the number without their short vowels: a part where the whole stands behind them with its article (خمس السكان). */
export const partsOfWhole: ReadonlyMap<string, number> = new Map(
  (
    [
      ['خمس', 1 / 5],
      ['سبع', 1 / 7],
      ['تسع', 1 / 9],
      ['عشر', 1 / 10],
    ] as const
  ).map(([form, value]) => [foldKey(form), value]),
);

/** أحد and إحدى are a number before عشر alone; elsewhere they are "one of". */
export const oneBeforeTen = wordSet(['أحد', 'احدا', 'إحدى'].map(foldKey));

/** Words that open a vague plural: بضع مئات، عدة آلاف. */
export const vagueOpeners = wordSet(['بضع', 'بضعة', 'عدة'].map(foldKey));

/** Words that make the number behind them negative: سالب خمسة، ناقص 3,5. */
export const minusWords = wordSet(['سالب', 'ناقص'].map(foldKey));

/** False for words that begin no number in words: one test instead of three look-ups for most words of a text. */
export const mayBeNumber = endingFilter([
  ...numberWords.keys(),
  ...oneBeforeTen.keys(),
  ...vagueOpeners.keys(),
  ...minusWords.keys(),
]);
