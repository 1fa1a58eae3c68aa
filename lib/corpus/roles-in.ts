import type { Role, StatementEntry } from '@/lib/model/context';

/** Each role that articles gave an entity as a speaker, newest first; a role of several articles stands once for each. */
export function rolesIn(
  statements: readonly Pick<StatementEntry, 'speaker' | 'article' | 'published'>[],
  entity: string,
  except?: ReadonlySet<string>,
): Role[] {
  const roles = new Map<string, Role>();
  for (const { speaker, article, published } of statements) {
    if (speaker.entity !== entity || speaker.role === undefined || except?.has(article)) continue;
    roles.set(`${article} ${speaker.role}`, { words: speaker.role, ...(published && { published }) });
  }
  return [...roles.values()].toSorted((a, b) => inOrder(b.published?.from ?? '', a.published?.from ?? ''));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
