import type { EntityKind } from '@/lib/model/entity';

type ListHead = {
  /** The word before one place. */
  head: string;
  /** The words before two or more. */
  lists: readonly string[];
  /** Text → the place that the last item of the list is. */
  example: string;
};

/** Kinds of places whose word is said once for a list: each item is then a place of that kind, not the town of its name. */
export const listHeads: readonly ListHead[] = [
  { head: 'محافظة', lists: ['محافظات', 'محافظتي'], example: 'محافظات حماة وحمص وحلب → محافظة حلب' },
  { head: 'ريف', lists: ['أرياف', 'ريفي'], example: 'ريفي حماة وحلب → ريف حلب' },
  { head: 'مدينة', lists: ['مدن', 'مدينتي'], example: 'مدن الشرقاط وبغداد → مدينة بغداد' },
  { head: 'بلدة', lists: ['بلدات', 'بلدتي'], example: 'بلدتي المنصورة والكرمة → بلدة الكرمة' },
  { head: 'قضاء', lists: ['أقضية', 'قضاءي', 'قضائي'], example: 'قضاءي الفلوجة والكرمة → قضاء الكرمة' },
  { head: 'ناحية', lists: ['نواحي', 'ناحيتي'], example: 'ناحيتي الصقلاوية والكرمة → ناحية الكرمة' },
];

const quote = String.raw`["“”«»]?`;
const item = String.raw`${quote}\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?${quote}`;
const between = String.raw`(?:\s*،\s*و?|\s+و)${quote}`;

const beforeItem = new Map(
  listHeads.map(({ head, lists }) => [
    head,
    new RegExp(String.raw`(?<!\p{L})[وفبل]?(${lists.join('|')})\s+${quote}(?:${item}${between})*$`, 'u'),
  ]),
);

/** Characters before an item that are looked at: room for some eight items. */
const reach = 120;

/** The word of a list of places, as written, when text[start…) is an item of it; `head`: the word before one such place. */
export function listWordBefore(text: string, start: number, head: string): string | undefined {
  return beforeItem.get(head)?.exec(text.slice(Math.max(0, start - reach), start))?.[1];
}

/** The head and the rest of a place's name that begins with a list's head (محافظة حلب). */
export function splitHead(kind: EntityKind, name: string): { head: string; rest: string } | undefined {
  if (kind !== 'place') return undefined;
  const found = listHeads.find(({ head }) => name.startsWith(`${head} `));
  return found && { head: found.head, rest: name.slice(found.head.length + 1) };
}
