import * as v from 'valibot';
import { articleSchema } from './article';
import { claimSchema } from './claim';
import { entitySchema } from './entity';
import { mentionSchema } from './mention';
import { statementSchema } from './statement';

export const packFormat = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDay = v.pipe(v.string(), v.isoDate());

export const packHeaderSchema = v.object({
  row: v.literal('pack'),
  format: v.literal(packFormat),
  /** Names the pack across versions: a newer version replaces the older one of the same name. */
  name: v.string(),
  /** SHA-256 (hex) of all further lines: the version. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  publisher: v.string(),
  licence: v.string(),
  /** The outlets and the period that the articles cover. */
  coverage: v.object({
    outlets: v.array(v.string()),
    from: v.optional(isoDay),
    to: v.optional(isoDay),
    estimated: v.boolean(),
  }),
  counts: v.object({ entities: count, articles: count, statements: count, claims: count }),
});

/**
 * A statement as it lies in a pack: with its id, its article, the entities that its content names (`about`) and the bodies
 * that its speaker speaks for (`speaksFor`: the coalition for its spokesman). `corrected`: a reader named the speaker.
 */
export const packStatementSchema = v.object({
  ...statementSchema.entries,
  id: v.string(),
  article: v.string(),
  about: v.array(v.string()),
  speaksFor: v.optional(v.array(v.string())),
  corrected: v.optional(v.literal(true)),
});

/** A claim as it lies in a pack; `statement` when the figure stands inside one. */
export const packClaimSchema = v.object({
  ...claimSchema.entries,
  id: v.string(),
  article: v.string(),
  statement: v.optional(v.string()),
});

/** An article's mentions lie with it, so that its page can be marked without matching again. */
export const packArticleSchema = v.object({ ...articleSchema.entries, mentions: v.array(mentionSchema) });

export const packRowSchema = v.variant('row', [
  packHeaderSchema,
  v.object({ row: v.literal('entity'), ...entitySchema.entries }),
  v.object({ row: v.literal('article'), ...packArticleSchema.entries }),
  v.object({ row: v.literal('statement'), ...packStatementSchema.entries }),
  v.object({ row: v.literal('claim'), ...packClaimSchema.entries }),
]);

export type PackHeader = v.InferOutput<typeof packHeaderSchema>;
export type PackArticle = v.InferOutput<typeof packArticleSchema>;
export type PackStatement = v.InferOutput<typeof packStatementSchema>;
export type PackClaim = v.InferOutput<typeof packClaimSchema>;
export type PackRow = v.InferOutput<typeof packRowSchema>;
