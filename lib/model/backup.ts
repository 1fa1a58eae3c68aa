import * as v from 'valibot';
import { entitySchema } from './entity';
import { packArticleSchema, packClaimSchema, packHeaderSchema, packStatementSchema } from './pack';
import { savedSchema } from './saved';

export const backupFormat = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The first line of a backup. `sha256` (hex) is that of all further lines; `counts`: what they hold. */
export const backupHeaderSchema = v.object({
  row: v.literal('backup'),
  format: v.literal(backupFormat),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  counts: v.object({ articles: count, packs: count }),
});

/** An article that the reader saved, whole. */
export const ownArticleSchema = v.object({
  article: packArticleSchema,
  statements: v.array(packStatementSchema),
  claims: v.array(packClaimSchema),
  entities: v.array(entitySchema),
  saved: savedSchema,
});

/**
 * A further line: the settings (whose shape is the extension's business), then the reader's articles, then each pack by
 * the lines of its own file.
 */
export const backupRowSchema = v.variant('row', [
  v.object({ row: v.literal('settings'), settings: v.unknown() }),
  v.object({ row: v.literal('own'), ...ownArticleSchema.entries }),
  packHeaderSchema,
]);

export type BackupHeader = v.InferOutput<typeof backupHeaderSchema>;
export type BackupRow = v.InferOutput<typeof backupRowSchema>;
