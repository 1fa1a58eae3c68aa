import type { Article } from './article';

/**
 * How an article of the reader's own came into the archive; what a later version of the rules needs to read it again.
 * `at`: the moment of saving (ISO); `address`: that of the page, `canonicalAddress`: the one that the outlet lists it under;
 * `textHash`: SHA-256 of its words alone, the same for a copy with other blanks and marks; `rules`: the version that
 * extracted it; `isPartial`: the page showed a part of the article only; `read`: what the page itself said, where the
 * reader corrected it.
 */
export type Saved = {
  at: string;
  address?: string;
  canonicalAddress?: string;
  textHash: string;
  rules: number;
  isPartial: boolean;
  read: Partial<Pick<Article, 'title' | 'outlet' | 'published'>>;
};
