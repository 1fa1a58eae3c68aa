import * as v from 'valibot';
import { textRangeSchema } from './text-range';

/**
 * How a mention matched.
 * `by`: the list that the form stands in ('name', 'alias', 'latin', 'short'), or 'adjective' for a nisba (الداعشي).
 * `form`: the form as entities.json writes it; what the page wrote is the mention's own range.
 * `letters`: the kinds of letters in which the page differs from the form, empty when it is the same to the letter.
 * `antecedent`: for a short form, the words that licensed it, as the text writes them: a full name; or what `because` says, a title
 * before it (الجنرال) or the word of the list that it stands in (محافظات).
 */
export const howSchema = v.object({
  by: v.picklist(['name', 'alias', 'latin', 'short', 'adjective']),
  form: v.string(),
  letters: v.optional(v.array(v.picklist(['hamza', 'ta-marbuta', 'alef-maqsura', 'marks', 'other']))),
  antecedent: v.optional(v.string()),
  because: v.optional(v.picklist(['title', 'list'])),
});

const readingSchema = v.object({ entity: v.string(), how: howSchema });

/**
 * One place in a text where an entity is named. The range starts at the name, after attached clitics.
 * `others`: what the words may mean just as well, where nothing on the page decides; absent from all others.
 */
export const mentionSchema = v.object({
  ...textRangeSchema.entries,
  ...readingSchema.entries,
  others: v.optional(v.pipe(v.array(readingSchema), v.nonEmpty())),
});

export type How = v.InferOutput<typeof howSchema>;
/** An entity that a mention may mean, and how it matched. */
export type Reading = v.InferOutput<typeof readingSchema>;
export type Mention = v.InferOutput<typeof mentionSchema>;
