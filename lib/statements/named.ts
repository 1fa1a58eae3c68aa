/**
 * Somebody as one place in a text names them; word indices, end exclusive.
 * `sort`: a person by name, a body, an office or unnamed source, a word that takes up an earlier name, a document, or
 * several who speak together (`members`, as far as they are read).
 * `role` in the text's own words. `entity` when a mention of one lies in the name.
 */
export type Named = {
  text: string;
  from: number;
  to: number;
  sort: 'person' | 'body' | 'office' | 'anaphor' | 'document' | 'joint';
  role?: string;
  entity?: string;
  members?: readonly Named[];
};

/** What stands where a subject would cannot speak, or cannot be read: then nothing is reported, rather than guessed. */
export const nobody = 'nobody';

/** What a rule finds where a subject would stand; undefined when nothing stands there. */
export type FoundSubject = Named | typeof nobody | undefined;
