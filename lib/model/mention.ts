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

/** All entities that a mention may mean; one alone where it is decided. */
export function readingsOf({ entity, how, others = [] }: Mention): Reading[] {
  return [{ entity, how }, ...others];
}

/** Whether a mention means one entity and no other. */
export function isDecided({ others }: Pick<Mention, 'others'>): boolean {
  return others === undefined;
}
