import * as v from 'valibot';
import { textRangeSchema } from './text-range';

/**
 * How a mention matched.
 * `by`: the list that the form stands in ('name', 'alias', 'latin', 'short'), or 'adjective' for a nisba (الداعشي).
 * `form`: the form as entities.json writes it; what the page wrote is the mention's own range.
 * `letters`: the kinds of letters in which the page differs from the form, empty when it is the same to the letter.
 * `antecedent`: for a short form, the words of the full name that licensed it, as the text writes them.
 */
export const howSchema = v.object({
  by: v.picklist(['name', 'alias', 'latin', 'short', 'adjective']),
  form: v.string(),
  letters: v.optional(v.array(v.picklist(['hamza', 'ta-marbuta', 'alef-maqsura', 'marks', 'other']))),
  antecedent: v.optional(v.string()),
});

/** One place in a text where an entity is named. The range starts at the name, after attached clitics. */
export const mentionSchema = v.object({
  ...textRangeSchema.entries,
  entity: v.string(),
  how: howSchema,
});

export type How = v.InferOutput<typeof howSchema>;
export type Mention = v.InferOutput<typeof mentionSchema>;
