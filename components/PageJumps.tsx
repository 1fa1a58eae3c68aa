import { useTranslate } from './translate';

export type PageJumpsProps = {
  /** How many times the page names the entity. */
  count: number;
  /** The place gone to last, from 0; undefined before the first jump. */
  position: number | undefined;
  /** Whether the place asked for last was not there any more. */
  isMissing: boolean;
  /** Goes that many places on; back for a negative number. */
  onGo: (step: 1 | -1) => void;
};

/** The places of a name on the open page: how many there are, and the way from one to the next. */
export const PageJumps = ({ count, position, isMissing, onGo }: PageJumpsProps) => {
  const { translate } = useTranslate();
  if (count === 0) return null;
  const isSeveral = count > 1;
  const place = position === undefined ? undefined : Math.min(position, count - 1) + 1;
  return (
    <div class="jumps small" role="group" aria-label={translate('jump_label')}>
      <span class="quiet">{translate('mentions', count)}</span>
      {isSeveral && place !== undefined && (
        <button class="link" type="button" data-jump="back" onClick={() => onGo(-1)}>
          {translate('jump_back')}
        </button>
      )}
      <output class={isMissing ? 'missing' : 'place'} data-place={place}>
        {isMissing
          ? translate('jump_missing')
          : isSeveral && place !== undefined && translate('jump_place', [place, count])}
      </output>
      <button class="link" type="button" data-jump="next" onClick={() => onGo(1)}>
        {translate(isSeveral && place !== undefined ? 'jump_next' : 'jump_first')}
      </button>
    </div>
  );
};
