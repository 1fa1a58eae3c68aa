import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from './translate';

export type ReviewDoneProps = {
  /** `saved` just now, or `there` before; `since`: the day in words, absent for an article of a pack. */
  status: 'saved' | 'there';
  since?: string | undefined;
  title: string;
  statements: number;
  names: number;
  /** The address of the article's own view. */
  address: string;
  onUndo: () => void;
  onLeave: () => void;
};

/** What became of an article: it is in the archive, and what can be done next. */
export const ReviewDone = (props: ReviewDoneProps) => {
  const { translate } = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const isSaved = props.status === 'saved';
  // What was pressed is gone from the view: the keyboard goes on at what came in its place.
  useEffect(() => {
    if (isSaved) heading.current?.focus();
  }, [isSaved]);
  const counts = [translate('statements', props.statements), translate('names', props.names)].join(' · ');
  return (
    <section class="review-done" data-review={props.status}>
      <h1 class="plain" tabIndex={-1} ref={heading}>
        {isSaved
          ? translate('review_saved', [counts])
          : props.since
            ? translate('review_there', [props.since])
            : translate('review_thereInPack')}
      </h1>
      <p lang="ar" dir="rtl" class="verbatim">
        {props.title}
      </p>
      {isSaved && <p class="small quiet">{translate('review_savedHelp')}</p>}
      <div class="review-actions">
        <a class="button main" href={props.address} data-to-article>
          {translate('review_open')}
        </a>
        {isSaved && (
          <button class="button" type="button" data-undo onClick={props.onUndo}>
            {translate('review_undo')}
          </button>
        )}
        <button class="button" type="button" data-leave onClick={props.onLeave}>
          {translate('review_toPage')}
        </button>
      </div>
    </section>
  );
};
