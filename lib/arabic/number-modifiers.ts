import { foldKey } from './fold';

/** How a modifier bounds a figure; the same words as the model's claims use. */
export type NumberBound = 'about' | 'more-than' | 'less-than';

type ModifierRow = { bound: NumberBound; forms: readonly string[]; example: string };

/** Before the number. `example`: text → what is found, read by the tests as evidence. */
export const leadingModifiers: readonly ModifierRow[] = [
  {
    bound: 'about',
    forms: [
      'نحو',
      'حوالي',
      'حوالى',
      'قرابة',
      'زهاء',
      'تقريبا',
      'بحدود',
      'في حدود',
      'ما يقارب',
      'ما يقرب من',
      'ما يناهز',
      'يناهز',
      'يقارب',
      'تقارب',
      'يقرب من',
      'يقدر ب',
      'ما يقدر ب',
      'ما يعادل',
      'مقدار',
    ],
    example: 'عودة حوالي 8 ملايين شخص → حوالي 8 ملايين',
  },
  {
    bound: 'more-than',
    forms: [
      'أكثر من',
      'أزيد من',
      'أكبر من',
      'أعلى من',
      'أكثر من أو يساوي',
      'أكبر من أو يساوي',
      'أكثر من أو تساوي',
      'أكبر من أو تساوي',
      'لا أقل من',
      'ما يزيد على',
      'ما يزيد عن',
      'يزيد على',
      'يزيد عن',
      'تزيد على',
      'تزيد عن',
      'ما يفوق',
      'يفوق',
      'تفوق',
      'فاق',
      'فوق',
      'ما يربو على',
      'يربو على',
      'ما ينيف على',
      'ما لا يقل عن',
      'لا يقل عن',
      'لا تقل عن',
      'ما لا يقل على',
      'يتجاوز',
      'تتجاوز',
      'تجاوز',
      'تجاوزت',
      'ما يتجاوز',
      'على الأقل',
    ],
    example: 'إزالة أكثر من 25 ألف مادة → أكثر من 25 ألف',
  },
  {
    bound: 'less-than',
    forms: [
      'أقل من',
      'أدنى من',
      'أصغر من',
      'أقل من أو يساوي',
      'أصغر من أو يساوي',
      'أقل من أو تساوي',
      'أصغر من أو تساوي',
      'لا أكثر من',
      'ما لا يزيد عن',
      'ما لا يزيد على',
      'لا يزيد عن',
      'لا يزيد على',
      'لا تزيد عن',
      'لا تزيد على',
      'لا يتجاوز',
      'لا تتجاوز',
      'لا يتعدى',
      'لا تتعدى',
      'لم يتجاوز',
      'لم تتجاوز',
      'ما يصل إلى',
      'يصل إلى',
      'تصل إلى',
      'على الأكثر',
      'ما دون',
      'دون',
      'تحت',
    ],
    example: 'بقي أقل من 300 مقاتل → أقل من 300',
  },
];

/** After the number or after the thing counted. */
export const trailingModifiers: readonly ModifierRow[] = [
  { bound: 'about', forms: ['تقريبا', 'على وجه التقريب'], example: '400 جثة تقريبا → 400' },
  {
    bound: 'more-than',
    forms: [
      'على الأقل',
      'على أقل تقدير',
      'كحد أدنى',
      'بحد أدنى',
      'أو أكثر',
      'فأكثر',
      'وأكثر',
      'فما فوق',
      'وما فوق',
      'أو يزيد',
    ],
    example: '892 مدنيا على الأقل → 892',
  },
  {
    bound: 'less-than',
    forms: ['على الأكثر', 'كحد أقصى', 'بحد أقصى', 'أو أقل', 'فأقل', 'وأقل', 'فما دون', 'وما دون'],
    example: '20 شخصا على الأكثر → 20',
  },
];

/** One modifier as folded words; `last` may end in a preposition that is glued to the number (يقدر ب). */
export type ModifierForm = { words: readonly string[]; bound: NumberBound };

const formsOf = (rows: readonly ModifierRow[]): ModifierForm[] =>
  rows.flatMap(({ bound, forms }) => forms.map(form => ({ bound, words: form.split(' ').map(foldKey) })));

const grouped = (forms: readonly ModifierForm[], keyOf: (form: ModifierForm) => string) => {
  const map = new Map<string, ModifierForm[]>();
  for (const form of forms) map.set(keyOf(form), [...(map.get(keyOf(form)) ?? []), form]);
  for (const some of map.values()) some.sort((a, b) => b.words.length - a.words.length);
  return map;
};

/** Folded last word → modifiers that end in it, the longest first. */
export const leadingByLast: ReadonlyMap<string, readonly ModifierForm[]> = grouped(
  formsOf(leadingModifiers),
  form => form.words.at(-1)!,
);

/** Folded first word → modifiers that begin with it, the longest first. */
export const trailingByFirst: ReadonlyMap<string, readonly ModifierForm[]> = grouped(
  formsOf(trailingModifiers),
  form => form.words[0]!,
);
