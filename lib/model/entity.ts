import * as v from 'valibot';

export const entityKinds = [
  'person',
  'state',
  'ministry',
  'coalition-body',
  'armed-group',
  'party',
  'organisation',
  'office',
  'operation',
  'event',
  'place',
  'facility',
  'document',
  'media',
] as const;

const forms = v.array(v.pipe(v.string(), v.nonEmpty()));
const inBothLanguages = v.object({ ar: v.string(), en: v.optional(v.string()) });

/**
 * A person, body, armed group, place, facility, operation, document or outlet that the archive knows.
 * `aliases` always mean the entity; `short` forms mean it only where the page has already named it and no
 * `rival` is nearer; `core` entities open a page (see ARCHITECTURE.md, "Core and context").
 * `description` is Siyaq's own note and is labelled so wherever it is shown.
 */
export const entitySchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an entity id is written in lower-case-and-dashes'),
  ),
  kind: v.picklist(entityKinds),
  core: v.boolean(),
  name: inBothLanguages,
  aliases: forms,
  latin: v.optional(forms),
  short: v.optional(forms),
  rivals: v.optional(forms),
  topic: v.picklist(['both', 'coalition', 'isis', 'context']),
  description: v.optional(inBothLanguages),
  partOf: v.optional(v.array(v.string())),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
});

export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityKind = Entity['kind'];
