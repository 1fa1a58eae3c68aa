import * as v from 'valibot';
import { dateRangeSchema } from './date-range';
import { textRangeSchema } from './text-range';

export const forms = ['direct', 'indirect', 'paraphrase', 'narration'] as const;
export const stances = ['asserts', 'denies', 'alleges', 'asks', 'warns'] as const;
export const statementKinds = ['official', 'commentary', 'narration'] as const;

/** Who speaks: the fullest name that the article gives, without titles; the role as that article gives it. */
export const speakerSchema = v.object({
  text: v.string(),
  entity: v.optional(v.string()),
  role: v.optional(v.string()),
});

/** Who passes on what another one said (نقلت وكالة … عن; قال الوزير إن موسكو أعلنت): the range of its name in the article's words. */
export const relaySchema = v.object({ ...textRangeSchema.entries, entity: v.optional(v.string()) });

/**
 * What an article reports a speaker to have said or written.
 * The range is the content alone; `cue` is the reporting word, `complementiser` the أن / إن between cue and content.
 * `said`: when it was said, where the text tells; otherwise the article's own publication date stands.
 * `relayedBy`: who passes the words on, where the article has them from another outlet or from the speech of somebody
 * else; `speaker` is who is said to have said them.
 * `occasion`: where it was said, in the article's words (بيان، إحاطة صحفية).
 */
export const statementSchema = v.object({
  ...textRangeSchema.entries,
  form: v.picklist(forms),
  kind: v.picklist(statementKinds),
  stance: v.picklist(stances),
  cue: textRangeSchema,
  complementiser: v.optional(textRangeSchema),
  speaker: speakerSchema,
  relayedBy: v.optional(relaySchema),
  said: v.optional(dateRangeSchema),
  occasion: v.optional(v.string()),
});

export type Statement = v.InferOutput<typeof statementSchema>;
export type Relay = v.InferOutput<typeof relaySchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type Form = Statement['form'];
export type Stance = Statement['stance'];
export type StatementKind = Statement['kind'];
