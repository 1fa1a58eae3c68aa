import type { Earlier, ShownStatement } from '@/lib/model/context';
import { rolesIn } from './roles-in';

/** What was said by or about an entity, of all statements that are its own, without those of the articles `here`. */
export function earlierIn<S extends ShownStatement>(
  all: readonly S[],
  entity: string,
  here: ReadonlySet<string>,
): Earlier<S> {
  const statements = all.filter(({ article }) => !here.has(article));
  return {
    statements,
    roles: rolesIn(statements, entity),
    total: statements.length,
    articles: new Set(statements.map(({ article }) => article)).size,
    leftOut: all.length - statements.length,
  };
}
