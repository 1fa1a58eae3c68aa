import * as v from 'valibot';

export const digitChoices = ['latn', 'arab', 'language'] as const;
export const monthChoices = ['levant', 'gulf', 'both'] as const;

/** How dates and numbers of the interface are written; never those within the words of others. */
export const displaySchema = v.object({
  /** 123, ١٢٣, or the ones that go with the interface's language. */
  digits: v.optional(v.fallback(v.picklist(digitChoices), 'latn'), 'latn'),
  /** آذار, مارس, or آذار/مارس. */
  months: v.optional(v.fallback(v.picklist(monthChoices), 'levant'), 'levant'),
  /** Whether the Hijri date stands beside the common one. */
  hijri: v.optional(v.fallback(v.boolean(), false), false),
});

export type Display = v.InferOutput<typeof displaySchema>;
