import { newsPage } from '@/test/browser/serve-pages';
import { sampleArticles } from './sample-articles';

/** Bytes of UTF-8 of one article of the page. */
const articleBytes = 5_000;

/** A page of Arabic text of about so many bytes of UTF-8, a paragraph to each of the sample's, with the names of news in it. */
export function longPage(bytes: number): string {
  const articles = sampleArticles(Math.ceil(bytes / articleBytes), articleBytes);
  return newsPage(articles.flatMap(article => article.split('\n')));
}

/** A page of English text of about so many bytes. */
export function englishPage(bytes: number): string {
  const paragraph =
    'The council met on Tuesday to discuss the budget of the coming year and the repair of roads. ';
  const paragraphs = Array.from({ length: Math.ceil(bytes / (paragraph.length * 5)) }, () =>
    paragraph.repeat(5),
  );
  return newsPage(paragraphs, { language: 'en', title: 'A page made for the bench' });
}
