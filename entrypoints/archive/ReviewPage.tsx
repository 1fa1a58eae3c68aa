import { useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { messageKey, useTranslate } from '@/components/translate';
import { readReview, type Review } from '@/lib/extension/review';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import { ReviewArticle } from './ReviewArticle';
import type { ReadyState } from './ready-state';

/** What stays as it is however often it is read. */
const final: ReadonlySet<string> = new Set(['pdf', 'browser-page', 'store', 'no-tab']);

/** The view before saving: reads the page that it was opened for, or says why it cannot. */
export const ReviewPage = ({ state, review }: { state: ReadyState; review: Review }) => {
  const { translate } = useTranslate();
  const [times, setTimes] = useState(0);
  const reading = useLoaded(() => readReview(review), [review.name, times]);
  const readAgain = (): void => setTimes(times + 1);
  if (reading.status === 'loading') return <Notice state="reading">{translate('review_reading')}</Notice>;
  const status = reading.status === 'failed' ? 'unreadable' : reading.value.status;
  if (reading.status === 'loaded' && reading.value.status === 'read') {
    return <ReviewArticle state={state} review={review} reading={reading.value} onReadAgain={readAgain} />;
  }
  return (
    <Notice state={status}>
      <h1 class="plain">{translate(messageKey('unread', status))}</h1>
      {!final.has(status) && (
        <button class="button" type="button" onClick={readAgain}>
          {translate('review_again')}
        </button>
      )}
    </Notice>
  );
};
