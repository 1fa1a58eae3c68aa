import { hexOf } from './digest';

/** Hex digits of an id: 64 bits, so that two of a million rows fall together once in tens of millions of archives. */
const idDigits = 16;

/** An id that follows from the content: the same parts give the same id on every machine. */
export async function contentId(...parts: readonly (string | number)[]): Promise<string> {
  const hex = await hexOf(new TextEncoder().encode(JSON.stringify(parts)));
  return hex.slice(0, idDigits);
}

/** An article is its text: the same text from another place is the same article. */
export const articleId = (text: string): Promise<string> => contentId('article', text);
