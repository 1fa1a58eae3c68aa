import type { Published } from '@/lib/model/article';
import type { Role, StatementEntry } from '@/lib/model/context';

/**
 * The roles that articles gave an entity as a speaker, newest first. What articles one after another call him stands
 * once, with the time from the first of them to the last: hundreds may call him the same.
 */
export function rolesIn(
  statements: readonly Pick<StatementEntry, 'speaker' | 'article' | 'published'>[],
  entity: string,
  except?: ReadonlySet<string>,
): Role[] {
  const given: Role[] = [];
  for (const { speaker, article, published } of statements) {
    if (speaker.entity !== entity || speaker.role === undefined || except?.has(article)) continue;
    given.push({ words: speaker.role, ...(published && { published }) });
  }
  const roles: Role[] = [];
  for (const role of given.toSorted((a, b) => inOrder(b.published?.from ?? '', a.published?.from ?? ''))) {
    const newer = roles.at(-1);
    const isSame = newer?.words === role.words && !newer.published === !role.published;
    if (!isSame) roles.push(role);
    else if (newer.published && role.published) newer.published = spanOf(role.published, newer.published);
  }
  return roles;
}

/** The time of both; estimated where an end of it is. */
const spanOf = (older: Published, newer: Published): Published => ({
  ...(newer.estimated ? newer : older),
  from: older.from,
  to: older.to > newer.to ? older.to : newer.to,
});

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
