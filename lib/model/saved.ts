import * as v from 'valibot';
import { articleSchema } from './article';
import { entitySchema } from './entity';
import { speakerSchema } from './statement';
import { textRangeSchema } from './text-range';

/**
 * A speaker that the reader corrected, by the range of the words (UTF-16 code units of the article's text), so that it
 * outlives a new extraction. `was`: what the rules had found.
 */
export const correctionSchema = v.object({
  ...textRangeSchema.entries,
  statement: v.string(),
  speaker: speakerSchema,
  was: v.object({
    speaker: speakerSchema,
    speaksFor: v.optional(v.array(v.string())),
    entity: v.optional(entitySchema),
  }),
});

export type Correction = v.InferOutput<typeof correctionSchema>;

/**
 * How an article of the reader's own came into the archive; what a later version of the rules needs to read it again.
 * `at`: the moment of saving (ISO); `address`: that of the page, `canonicalAddress`: the one that the outlet lists it under;
 * `textHash`: SHA-256 of its words alone, the same for a copy with other blanks and marks; `rules`: the version that
 * extracted it; `isPartial`: the page showed a part of the article only; `read`: what the page itself said, where the
 * reader corrected it; `corrections`: the speakers that the reader corrected.
 */
export const savedSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  address: v.optional(v.string()),
  canonicalAddress: v.optional(v.string()),
  textHash: v.string(),
  rules: v.number(),
  isPartial: v.boolean(),
  read: v.partial(v.pick(articleSchema, ['title', 'outlet', 'published'])),
  corrections: v.optional(v.array(correctionSchema)),
});

export type Saved = v.InferOutput<typeof savedSchema>;
