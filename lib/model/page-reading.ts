import * as v from 'valibot';
import { readArticleSchema } from './read-article';

/**
 * What came of reading a page's article: the article, or why there is none: `no-article` was found (or hardly any text),
 * it is `not-arabic`, the page is a `pdf`, its text is `too-long` for one article.
 */
export const pageReadingSchema = v.variant('status', [
  v.object({ status: v.literal('read'), article: readArticleSchema }),
  v.object({ status: v.picklist(['no-article', 'not-arabic', 'pdf', 'too-long']) }),
]);

export type PageReading = v.InferOutput<typeof pageReadingSchema>;
