import type { ComponentChildren } from 'preact';
import { countWords } from './count-words';
import { useTranslate } from './translate';

/** Fewer words than the shortest news: the rest may not have come yet. */
const shortText = 60;

export type ReviewNotesProps = {
  text: string;
  isPartial: boolean;
  isPrivate: boolean;
  /** The archive has another text of the same page. */
  hasEarlier: boolean;
  onReadAgain: () => void;
};

const Note = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="review-note" data-note={name}>
    {children}
  </div>
);

/** What a reader should know of the article before saving it: that it may be a part, of a private window, of a page saved before. */
export const ReviewNotes = ({ text, isPartial, isPrivate, hasEarlier, onReadAgain }: ReviewNotesProps) => {
  const { translate } = useTranslate();
  const words = countWords(text);
  const length = isPartial ? 'partial' : words < shortText ? 'short' : undefined;
  return (
    <>
      {isPrivate && (
        <Note name="private">
          <p>{translate('review_private')}</p>
        </Note>
      )}
      {length && (
        <Note name={length}>
          <p>{translate(`review_${length}`, [translate('words', words)])}</p>
          <button class="button" type="button" onClick={onReadAgain}>
            {translate('review_again')}
          </button>
        </Note>
      )}
      {hasEarlier && (
        <Note name="earlier">
          <p>{translate('review_earlier')}</p>
        </Note>
      )}
    </>
  );
};
