import type { ReviewedArticle } from '@/components/review-fields';
import { draftArticle, type Draft } from '@/lib/corpus/draft-article';
import type { Saved } from '@/lib/model/saved';
import { useLoaded, type Loaded } from '@/entrypoints/views/use-loaded';
import type { ReadyState } from './ready-state';

/**
 * An article as it would be stored, with what the archive has of it already: `there` the same text, of the reader's own
 * since `saved`; `earlier` another text of the same page.
 */
export type ReviewedDraft = { draft: Draft; there?: { saved?: Saved }; earlier: boolean };

/** The draft of an article as it is in the fields, drawn anew when they or the archive change. */
export const useDraft = ({ archive }: ReadyState, article: ReviewedArticle): Loaded<ReviewedDraft> =>
  useLoaded(async () => {
    const draft = await draftArticle(archive, article);
    const found = await archive.article(draft.article.id);
    const known = article.address === undefined ? undefined : await archive.articleAt(article.address);
    return {
      draft,
      ...(found && { there: found.saved ? { saved: found.saved } : {} }),
      earlier: !found && known !== undefined,
    };
  }, [archive, JSON.stringify(article)]);
