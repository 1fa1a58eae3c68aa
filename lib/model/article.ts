import * as v from 'valibot';
import { dateRangeSchema } from './date-range';
import { webAddressSchema } from './web-address';

/**
 * One news text in the archive.
 * `published`: its publication day or the range in which it lies, with `basis`: how the range is known.
 * An `estimated` date is shown as estimated, with the basis as the reason; both in Arabic and English.
 */
export const articleSchema = v.object({
  id: v.string(),
  outlet: v.string(),
  outletEntity: v.optional(v.string()),
  title: v.optional(v.string()),
  address: v.optional(webAddressSchema),
  published: v.optional(
    v.object({
      ...dateRangeSchema.entries,
      estimated: v.boolean(),
      basis: v.object({ ar: v.string(), en: v.string() }),
    }),
  ),
  text: v.string(),
});

/** The longest text of one article, in UTF-16 code units: a whole book is none; the longest in the news have some 60 000. */
export const longestArticle = 300_000;

export type Article = v.InferOutput<typeof articleSchema>;
export type Published = NonNullable<Article['published']>;
