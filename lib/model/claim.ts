import * as v from 'valibot';
import { dateRangeSchema } from './date-range';
import { textRangeSchema } from './text-range';

export const bounds = ['exact', 'about', 'more-than', 'less-than', 'range'] as const;

/**
 * A checkable figure in a text, from its modifier (أكثر من، نحو) to the head of the counted phrase.
 * `value`: a number, [low, high] for a range, null for a vague plural (عشرات القتلى).
 * `unit`: the counted phrase, singular and without its article (مادة متفجرة).
 * `about`: the entity whose members, doing or having is counted, where the clause tells, never who merely gives the figure; `when`: the period counted.
 */
export const claimSchema = v.object({
  ...textRangeSchema.entries,
  value: v.nullable(v.union([v.number(), v.tuple([v.number(), v.number()])])),
  bound: v.picklist(bounds),
  unit: v.string(),
  about: v.optional(v.string()),
  when: v.optional(dateRangeSchema),
});

export type Claim = v.InferOutput<typeof claimSchema>;
export type Bound = Claim['bound'];
