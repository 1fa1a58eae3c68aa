import { useId, useState } from 'preact/hooks';
import { useTranslate } from './translate';

/** What became of the last correction of this statement. */
export type CorrectionState = 'open' | 'saving' | 'saved' | 'undone' | 'failed';

export type CorrectSpeakerProps = {
  /** The speaker as it is now. */
  speaker: string;
  /** What the rules had found, where the reader has corrected that. */
  found?: string | undefined;
  /** Names to choose from: those whom the article names. */
  names: readonly string[];
  state: CorrectionState;
  onCorrect: (name: string) => void;
  onUndo: () => void;
};

/** Whom a statement of the reader's own article is of: the reader knows better than any rule. */
export const CorrectSpeaker = ({ speaker, found, names, state, onCorrect, onUndo }: CorrectSpeakerProps) => {
  const { translate } = useTranslate();
  const id = useId();
  const [name, setName] = useState<string>();
  const isEmpty = name?.trim() === '';
  return (
    <section class="correct" aria-label={translate('correct_title')} data-correct={state}>
      {name === undefined ? (
        <p>
          {translate('correct_title')}:{' '}
          <b lang="ar">
            <bdi>{speaker}</bdi>
          </b>{' '}
          <button class="link small" type="button" data-correct-open onClick={() => setName(speaker)}>
            {translate('correct_change')}
          </button>{' '}
          {found !== undefined && (
            <button class="link small" type="button" data-correct-undo onClick={onUndo}>
              {translate('correct_undo', [found])}
            </button>
          )}
        </p>
      ) : (
        <form
          class="review-actions"
          onSubmit={event => {
            event.preventDefault();
            if (isEmpty) return;
            if (name.trim() !== speaker) onCorrect(name);
            setName(undefined);
          }}>
          <div class="text-field">
            <label for={id}>{translate('correct_label')}</label>
            <input
              id={id}
              name="speaker"
              lang="ar"
              dir="auto"
              list={`${id}-names`}
              autocomplete="off"
              spellcheck={false}
              value={name}
              aria-invalid={isEmpty}
              aria-describedby={`${id}-more`}
              ref={field => field?.focus()}
              onInput={event => setName(event.currentTarget.value)}
              onKeyDown={event => event.key === 'Escape' && setName(undefined)}
            />
            <datalist id={`${id}-names`}>
              {names.map(each => (
                <option key={each}>{each}</option>
              ))}
            </datalist>
            <p class="small quiet" id={`${id}-more`}>
              {isEmpty ? (
                <span class="field-error">{translate('correct_empty')}</span>
              ) : (
                translate('correct_hint')
              )}
            </p>
          </div>
          <button class="button" type="submit" data-correct-save>
            {translate('correct_save')}
          </button>
          <button class="button" type="button" onClick={() => setName(undefined)}>
            {translate('correct_cancel')}
          </button>
        </form>
      )}
      <output class="small">{state !== 'open' && state !== 'saving' && translate(`correct_${state}`)}</output>
    </section>
  );
};
