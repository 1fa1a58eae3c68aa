import { activePacks } from './active-packs';
import type { SiyaqDatabase } from './database';
import { printOf, showsArticle } from './text-print';

/** The ids of the articles that a page shows, by its blocks of text. */
export async function findArticlesOn(database: SiyaqDatabase, blocks: readonly string[]): Promise<string[]> {
  const page = printOf(blocks);
  if (page.size === 0) return [];
  const packs = await activePacks(database);
  const rows = await database.articles
    .where('marks')
    .anyOf([...page])
    .distinct()
    .toArray();
  const shown = rows.filter(row => packs.includes(row.pack) && showsArticle(page, row.article.text));
  return [...new Set(shown.map(({ id }) => id))];
}
