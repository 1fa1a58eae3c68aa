import type { ShelfArticle } from '@/components/ArchiveShelf';
import type { Archive } from '@/lib/corpus/archive';

/** Characters that stand for the title of an article that has none. */
const beginningLength = 90;

/** The first words of a text. */
export const beginningOf = (text: string): string => {
  const end = text.indexOf(' ', beginningLength);
  return (end < 0 ? text : text.slice(0, end)).replace(/[\s،؛.]+$/, '');
};

/** The articles of the archive, newest first, as its shelf shows them. */
export const loadShelf = async (archive: Archive): Promise<ShelfArticle[]> => {
  const articles = await archive.articles();
  return articles
    .map(({ article, statements, saved }) => ({
      id: article.id,
      outlet: article.outlet,
      ...(article.title !== undefined && { title: article.title }),
      ...(article.published && { published: article.published }),
      beginning: beginningOf(article.text),
      statements,
      ...(saved && { savedAt: saved.at }),
    }))
    .sort((a, b) => (b.published?.to ?? '').localeCompare(a.published?.to ?? ''));
};
