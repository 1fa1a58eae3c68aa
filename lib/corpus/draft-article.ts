import type { Article } from '@/lib/model/article';
import type { ShownStatement } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Archive } from './archive';
import { adoptSpeakers, indexNames } from './adopt-speakers';
import { articleId, contentId } from './content-id';
import { extractRows } from './extract-rows';
import { nameKey } from './name-key';
import { entitiesNamed } from './own-article';
import type { OwnArticle } from './own-article';
import { showStatement } from './show-statement';

/** An article as it would be stored, and what the reader is shown of it before. */
export type Draft = Omit<OwnArticle, 'saved'> & {
  shown: ShownStatement[];
  /** The ids of the entities that the archive does not know yet. */
  news: string[];
};

/** Extracts an article with the archive's names, and makes entities of the speakers that it lacks. */
export async function draftArticle(
  archive: Pick<Archive, 'matcher'>,
  { outlet, ...read }: Omit<Article, 'id' | 'outletEntity'>,
): Promise<Draft> {
  const matcher = await archive.matcher();
  // The matcher's own list: another article may be saved between two questions to the archive.
  const { entities } = matcher;
  const outletEntity = findOutlet(outlet, entities);
  const article = { id: await articleId(read.text), outlet, ...(outletEntity && { outletEntity }), ...read };
  const known = new Map(entities.map(entity => [entity.id, entity]));
  const rows = await extractRows(article, matcher, known);
  const adopted = await adoptSpeakers(rows.statements, indexNames(entities));
  const all = new Map([...known, ...adopted.entities.map(entity => [entity.id, entity] as const)]);
  const full = { ...rows, statements: adopted.statements };
  return {
    ...full,
    entities: [...entitiesNamed(full)].flatMap(id => all.get(id) ?? []),
    shown: full.statements.map(statement => showStatement(statement, full.article)),
    news: adopted.entities.map(({ id }) => id),
  };
}

/** The hash of a text's words alone: the same for a copy that differs in blanks, marks and spelling variants. */
export const wordsHash = (text: string): Promise<string> => contentId('words', nameKey(text));

/** The outlet that the archive knows by that name. */
function findOutlet(outlet: string, entities: readonly Entity[]): string | undefined {
  const key = nameKey(outlet);
  const isCalled = ({ name, aliases, latin = [] }: Entity): boolean =>
    [name.ar, name.en ?? '', ...aliases, ...latin].some(form => nameKey(form) === key);
  return entities.find(entity => entity.kind === 'media' && isCalled(entity))?.id;
}
