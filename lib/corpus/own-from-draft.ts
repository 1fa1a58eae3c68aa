import type { ReadArticle } from '@/lib/model/read-article';
import type { Saved } from '@/lib/model/saved';
import { rulesVersion } from '@/lib/statements/rules-version';
import { wordsHash } from './draft-article';
import type { Draft } from './draft-article';
import type { OwnArticle } from './own-article';

/** The article as it is stored, with how it came here: from which page, when, and what the page said of it. */
export async function ownFromDraft(
  { article, statements, claims, entities }: Draft,
  page: Pick<ReadArticle, 'address' | 'canonicalAddress' | 'isPartial'>,
  read: Saved['read'],
  now = new Date(),
): Promise<OwnArticle> {
  const { address, canonicalAddress, isPartial } = page;
  return {
    article,
    statements,
    claims,
    entities,
    saved: {
      at: now.toISOString(),
      ...(address !== undefined && { address }),
      ...(canonicalAddress && { canonicalAddress: canonicalAddress.value }),
      textHash: await wordsHash(article.text),
      rules: rulesVersion,
      isPartial,
      read,
    },
  };
}
