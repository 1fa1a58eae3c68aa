import { useState } from 'preact/hooks';
import { countWords } from '@/components/count-words';
import { formatDay } from '@/components/format-date';
import { Notice } from '@/components/Notice';
import { ReviewDone } from '@/components/ReviewDone';
import { ReviewFindings } from '@/components/ReviewFindings';
import { ReviewForm } from '@/components/ReviewForm';
import {
  checkFields,
  correctedValues,
  fieldsOf,
  reviewedArticle,
  type ReviewFields,
} from '@/components/review-fields';
import { ReviewNotes } from '@/components/ReviewNotes';
import { SourceArticle } from '@/components/SourceArticle';
import { useTranslate } from '@/components/translate';
import { ownFromDraft } from '@/lib/corpus/own-from-draft';
import { endReview, leaveReview, type Review } from '@/lib/extension/review';
import type { TabReading } from '@/lib/extension/read-tab';
import { articleFragment, shelfFragment } from './archive-address';
import type { ReadyState } from './ready-state';
import { useDraft } from './use-draft';
import { useSaving } from './use-saving';

export type ReviewArticleProps = {
  state: ReadyState;
  review: Review;
  reading: Extract<TabReading, { status: 'read' }>;
  onReadAgain: () => void;
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** The article as it was read, its fields to be corrected, what was found in it, and the way to save it or not. */
export const ReviewArticle = ({ state, review, reading, onReadAgain }: ReviewArticleProps) => {
  const words = useTranslate();
  const { translate } = words;
  const read = reading.article;
  const [fields, setFields] = useState<ReviewFields>(() => fieldsOf(read));
  const errors = checkFields(fields, today());
  const isFaulty = Object.keys(errors).length > 0;
  // While a field is wrong, what was found stays as it is with the last right one.
  const [article, setArticle] = useState(() => reviewedArticle(fields, read));
  const change = (patch: Partial<ReviewFields>): void => {
    const next = { ...fields, ...patch };
    setFields(next);
    if (Object.keys(checkFields(next, today())).length === 0) setArticle(reviewedArticle(next, read));
  };
  const loaded = useDraft(state, article);
  const saving = useSaving(state);

  if (loaded.status === 'failed') return <Notice state="failed">{translate('card_failed')}</Notice>;
  if (loaded.status === 'loading') return <Notice state="reading">{translate('review_extracting')}</Notice>;
  const { draft, there, earlier } = loaded.value;
  const { id } = draft.article;

  const leave = async (): Promise<void> => {
    await endReview(review);
    if (!(await leaveReview(review))) location.hash = shelfFragment;
  };
  const isSaved = saving.state === 'saved';
  // What this view did last is known before the archive tells.
  const isThere = there !== undefined && saving.state === 'open';
  if (isSaved || isThere) {
    const at = there?.saved?.at;
    return (
      <ReviewDone
        status={isSaved ? 'saved' : 'there'}
        since={at && formatDay(at, words)}
        title={draft.article.title ?? draft.article.outlet}
        statements={draft.statements.length}
        names={draft.entities.length}
        address={articleFragment(id)}
        onUndo={() => saving.undo(id)}
        onLeave={() => void leave()}
      />
    );
  }

  const isSaving = saving.state === 'saving';
  const save = (): void => saving.save(() => ownFromDraft(draft, read, correctedValues(article, read)));
  return (
    <form
      class="review"
      data-review="open"
      onSubmit={event => {
        event.preventDefault();
        if (!isFaulty) save();
      }}>
      <header>
        <h1 class="plain">{translate('review_title')}</h1>
        {article.address && (
          <p class="small quiet">
            {translate('review_address')}{' '}
            <a class="link small" href={article.address} target="_blank" rel="noreferrer">
              <bdi dir="ltr">{article.address}</bdi>
            </a>
          </p>
        )}
      </header>
      <ReviewNotes
        text={read.text}
        isPartial={read.isPartial}
        isPrivate={reading.isPrivate}
        hasEarlier={earlier}
        onReadAgain={onReadAgain}
      />
      <ReviewForm fields={fields} errors={errors} published={article.published} onChange={change} />
      <ReviewFindings
        statements={draft.shown}
        names={draft.entities.length}
        figures={draft.claims.length}
        news={draft.news}
      />
      <details class="review-text">
        <summary>{translate('review_text', [translate('words', countWords(read.text))])}</summary>
        <SourceArticle article={draft.article} statements={draft.statements} />
      </details>
      <footer class="review-actions">
        <button class="button main" type="submit" data-save disabled={isSaving || isFaulty}>
          {translate(isSaving ? 'review_saving' : 'review_save')}
        </button>
        <button class="button" type="button" data-cancel onClick={() => void leave()}>
          {translate('review_cancel')}
        </button>
        <output class="small field-error">
          {saving.state === 'failed' || saving.state === 'full'
            ? translate(`review_${saving.state}`)
            : isFaulty && translate('review_fix')}
        </output>
      </footer>
    </form>
  );
};
