import * as v from 'valibot';
import { articleSchema } from './article';
import { webAddressSchema } from './web-address';

/**
 * Where a value of a page was read:
 * `json-ld` structured data; `meta` tags; `markup` a property of microdata or RDFa; `time` a <time> element;
 * `heading` the headline; `headline-line` a line near it; `byline` a line such as "بقلم: …"; `page-title` <title>;
 * `link` rel=canonical; `address` the page's address; `host` its host alone.
 */
export const valueSources = [
  'json-ld',
  'meta',
  'markup',
  'time',
  'heading',
  'headline-line',
  'time-ago',
  'byline',
  'page-title',
  'link',
  'address',
  'host',
] as const;

const sourceSchema = v.picklist(valueSources);

const sourcedText = v.object({ value: v.pipe(v.string(), v.nonEmpty()), source: sourceSchema });

const publishedSchema = v.object({
  ...articleSchema.entries.published.wrapped.entries,
  source: sourceSchema,
});

/**
 * An article as it was read from a page, each value with where it came from.
 * `text`: paragraphs in reading order, separated by newlines; `isPartial`: a paywall notice stands on the page, so the
 * text may break off; `otherDates`: what the page says elsewhere about its date, where that differs.
 */
export const readArticleSchema = v.object({
  text: v.pipe(v.string(), v.nonEmpty()),
  isPartial: v.boolean(),
  title: v.optional(sourcedText),
  outlet: v.optional(sourcedText),
  author: v.optional(sourcedText),
  published: v.optional(publishedSchema),
  otherDates: v.array(v.object({ from: v.string(), to: v.string(), source: sourceSchema })),
  address: v.optional(webAddressSchema),
  canonicalAddress: v.optional(v.object({ value: webAddressSchema, source: sourceSchema })),
});

export type ValueSource = (typeof valueSources)[number];
export type Sourced = v.InferOutput<typeof sourcedText>;
export type ReadPublished = v.InferOutput<typeof publishedSchema>;
export type ReadArticle = v.InferOutput<typeof readArticleSchema>;
