import { longestArticle } from '@/lib/model/article';
import type { PageReading } from '@/lib/model/page-reading';
import { judgeLanguage } from './judge-language';
import { readArticle } from './read-article';
import { whenLoaded } from './when-loaded';

/** Reads the article of the page that is open, or says why it has none to be saved. The page is not changed. */
export function readOpenPage(
  document: Document,
  address: string,
  loadedAt: Date | undefined = whenLoaded(address),
): PageReading {
  if (isPdf(document)) return { status: 'pdf' };
  const read = readArticle(document, address, new Date(), loadedAt);
  if (!read.ok) return { status: 'no-article' };
  const { text } = read.value;
  if (text.length > longestArticle) return { status: 'too-long' };
  if (judgeLanguage(text) !== 'arabic') return { status: 'not-arabic' };
  return { status: 'read', article: read.value };
}

/** Browsers show a PDF as a page of their own making round it. */
const isPdf = (document: Document): boolean =>
  document.contentType === 'application/pdf' ||
  document.querySelector('body > embed[type="application/pdf"]') !== null;
