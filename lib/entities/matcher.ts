import type { Entity } from '@/lib/model/entity';
import { nameForms, type NameForm } from './name-forms';
import { buildNameTrie, type NameTrie } from './name-trie';

/** A list of entities made ready for finding them: build it once, use it for every text. */
export type Matcher = {
  readonly entities: readonly Entity[];
  readonly forms: readonly NameForm[];
  /** Names of the trie are indexes into `forms`. */
  readonly trie: NameTrie;
};

/** Takes the entities with their names, aliases, Latin and short forms and rivals; gives what `findMentions` needs. */
export function buildMatcher(entities: readonly Entity[]): Matcher {
  const forms = nameForms(entities);
  return { entities, forms, trie: buildNameTrie(forms.map(({ form, masked }) => masked ?? form)) };
}
