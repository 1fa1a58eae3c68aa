import * as v from 'valibot';

/**
 * A form that the reader has said is not its entity: on pages of one site (a host name), or everywhere.
 * `form`: as the entity list writes it, so that all spellings of it are hidden.
 */
export const hiddenFormSchema = v.object({
  entity: v.string(),
  form: v.string(),
  site: v.optional(v.string()),
});

export type HiddenForm = v.InferOutput<typeof hiddenFormSchema>;
